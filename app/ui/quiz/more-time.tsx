import type { TimeLeft } from "@/lib/attempt/deadline/schema"
import { Button, LinkButton } from "@/ui/button"
import { counted } from "@/ui/minutes"
import { Moment } from "@/ui/moment"
import styles from "./question.module.css"

type Props = { attempt: string; time: TimeLeft; number: number | null; back: string }

/** Until when there is time, and a button that adds to it as long as it may. */
export function MoreTime({ attempt, time: { deadline, minutes, extensions }, number, back }: Props) {
  return (
    <form action={`/api/v1/attempts/${attempt}/more-time`} method="post" className={styles["form"]}>
      <p>
        You have until <Moment at={deadline} style="clock" />. What you have saved is handed in then.{" "}
        {extensions > 0
          ? `You need not say why if you add time, and can do so ${extensions === 1 ? "once" : counted(extensions, "time")} more.`
          : "Time has been added as often as it may be."}
      </p>
      <input type="hidden" name="deadline" value={deadline.toISOString()} />
      {number ? <input type="hidden" name="number" value={number} /> : null}
      <div className={styles["actions"]}>
        {extensions > 0 ? <Button>Add {counted(minutes, "minute")}</Button> : null}
        <LinkButton tone="quiet" href={back}>
          Back
        </LinkButton>
      </div>
    </form>
  )
}
