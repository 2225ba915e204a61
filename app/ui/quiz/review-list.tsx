import type { Filled } from "@/lib/quiz/score"
import { Tag } from "@/ui/tag"
import styles from "./review-list.module.css"

export type ReviewLine = { number: number; stem: string; path: string; filled: Filled }

const states = { answered: "Answered", begun: "Not finished", open: "Not answered" } as const

/** Every question of the paper, with a way back to each. */
export function ReviewList({ lines }: { lines: ReviewLine[] }) {
  return (
    <ol className={styles["list"]}>
      {lines.map(({ number, stem, path, filled }) => (
        <li key={number}>
          <a href={path}>
            <span className={styles["number"]}>{number}</span>
            <span>{stem}</span>
          </a>
          <Tag tone={filled === "answered" ? "action" : "caution"}>{states[filled]}</Tag>
        </li>
      ))}
    </ol>
  )
}
