import { nextPath } from "@/lib/review/address"
import { nextSitting } from "@/lib/review/rules"
import type { Schedule } from "@/lib/review/schema"
import { LinkButton } from "@/ui/button"
import { counted } from "@/ui/minutes"
import { ComingBack } from "./coming-back"
import styles from "./schedule.module.css"

/** The end of a sitting: what is left over, for whoever wants more, and what comes next. */
export function SittingEnd({ schedule }: { schedule: Schedule }) {
  const { due } = schedule
  return (
    <>
      <p className={styles["lead"]}>
        {due === 0
          ? "Nothing more is due. A few minutes now and then are what makes it stay."
          : `${counted(due, "more question")} can wait until you have the time.`}
      </p>
      <ComingBack schedule={schedule} />
      <p>
        <LinkButton href="/record">My record</LinkButton>{" "}
        {due > 0 ? (
          <LinkButton tone="quiet" href={nextPath()}>
            Go on with {counted(nextSitting(due), "question")}
          </LinkButton>
        ) : null}
      </p>
    </>
  )
}
