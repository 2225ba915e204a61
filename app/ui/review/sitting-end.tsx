import { nextPath } from "@/lib/review/address"
import { nextSitting } from "@/lib/review/rules"
import type { Schedule } from "@/lib/review/schema"
import { LinkButton } from "@/ui/button"
import { counted } from "@/ui/minutes"
import styles from "@/ui/quiz/question.module.css"
import { ComingBack } from "./coming-back"

/** The end of a sitting: what comes next, and more for whoever wants it. */
export function SittingEnd({ schedule }: { schedule: Schedule }) {
  const { due } = schedule
  return (
    <>
      <ComingBack schedule={schedule} />
      <p className={styles["actions"]}>
        <LinkButton href="/record">My record</LinkButton>
        {due > 0 ? (
          <LinkButton tone="quiet" href={nextPath()}>
            Go on with {counted(nextSitting(due), "question")}
          </LinkButton>
        ) : null}
      </p>
    </>
  )
}
