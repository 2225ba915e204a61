import type { Reason } from "@/lib/statistics/rules/advice"
import { reasonWords } from "./reason-words"
import styles from "./statistics.module.css"

/** Why to look at a question, the gravest reason first; nothing when there is none. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className={styles["reasons"]}>
      {reasons.map((reason) => (
        <li key={`${reason.kind} ${reason.choice}`}>{reasonWords(reason)}</li>
      ))}
    </ul>
  )
}
