import { itemStatisticsPath } from "@/lib/statistics/address"
import type { ItemView } from "@/lib/statistics/present"
import { Place } from "./place"
import { Reasons } from "./reasons"
import styles from "./statistics.module.css"

/** The questions that need a look, the gravest first: what is wrong, and where its author finds it. */
export function LookList({ items }: { items: readonly ItemView[] }) {
  if (items.length === 0)
    return <p>No question stands out. One has to be asked 30 times before anything is said of it.</p>
  return (
    <ol className={styles["look"]}>
      {items.map((item) => (
        <li key={`${item.quizId} ${item.form} ${item.questionId}`}>
          <h3>
            <a href={itemStatisticsPath(item.quizId, item.questionId)}>{item.stem}</a>
          </h3>
          <Reasons reasons={item.reasons} />
          <p className={styles["where"]}>
            {item.questionId}
            {item.form ? `, form ${item.form.toUpperCase()}` : ""} <Place place={item.place} />
          </p>
        </li>
      ))}
    </ol>
  )
}
