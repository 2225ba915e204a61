import { Tag } from "@/ui/tag"
import styles from "./review-list.module.css"

export type ReviewLine = { number: number; stem: string; path: string; answered: boolean }

/** Every question of the paper, with a way back to each. */
export function ReviewList({ lines }: { lines: ReviewLine[] }) {
  return (
    <ol className={styles["list"]}>
      {lines.map(({ number, stem, path, answered }) => (
        <li key={number}>
          <a href={path}>
            <span className={styles["number"]}>{number}</span>
            <span>{stem}</span>
          </a>
          <Tag tone={answered ? "action" : "caution"}>{answered ? "Answered" : "Not answered"}</Tag>
        </li>
      ))}
    </ol>
  )
}
