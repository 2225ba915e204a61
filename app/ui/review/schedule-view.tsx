import { nextPath } from "@/lib/review/address"
import { nextSitting, sittingMinutes } from "@/lib/review/rules"
import type { Schedule } from "@/lib/review/schema"
import { LinkButton } from "@/ui/button"
import { counted } from "@/ui/minutes"
import { ComingBack } from "./coming-back"

/** The way into a sitting; or when there will be one. */
export function ScheduleView({ schedule }: { schedule: Schedule }) {
  if (schedule.cards === 0) return <NoQuizYet />
  if (schedule.due === 0) return <ComingBack schedule={schedule} />
  const size = nextSitting(schedule.due)
  return (
    <>
      <p>
        <LinkButton href={nextPath()}>
          Start: {counted(size, "question")}, about {counted(sittingMinutes(size), "minute")}
        </LinkButton>
      </p>
      <p>
        These are questions from the quizzes you handed in. Each comes back about when you would begin to
        forget it: soon if you missed it, later and later each time you know it. Those you missed come first.
      </p>
      <p>Nothing here counts towards your results. You can stop after any question.</p>
    </>
  )
}

function NoQuizYet() {
  return (
    <>
      <p>
        Once you have handed in a quiz of the staff course, its questions come back here in the days and weeks
        after, the ones you missed first.
      </p>
      <p>
        <LinkButton href="/course/staff">Staff course</LinkButton>
      </p>
    </>
  )
}
