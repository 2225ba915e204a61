import type { DueView } from "@/lib/review/schema"
import { LinkButton } from "@/ui/button"
import { counted } from "@/ui/minutes"
import styles from "./due-notice.module.css"

/** What is due, and the way to it; nothing when nothing is. */
export function DueNotice({ due, sitting, minutes }: DueView) {
  if (due === 0) return null
  return (
    <div className={styles["place"]}>
      <section className={styles["due"]} aria-labelledby="due">
        <div>
          <h2 id="due">Due for review</h2>
          <p>
            {sitting < due ? `${sitting} of ${due} questions` : counted(due, "question")}, about{" "}
            {counted(minutes, "minute")}
          </p>
        </div>
        <LinkButton href="/review">Review</LinkButton>
      </section>
    </div>
  )
}
