import type { SwapView } from "./myths"
import styles from "./myths.module.css"

const LINES = [1, 2, 3]

/** Sentences with room to rewrite them; honest wordings and what to look for at the end. */
export function OnPaper({ swaps }: { swaps: SwapView[] }) {
  return (
    <div className={styles["exercise"]}>
      <ol>
        {swaps.map(({ id, said }) => (
          <li key={id}>
            {said}
            {LINES.map((line) => (
              <span key={line} className={styles["line"]} />
            ))}
          </li>
        ))}
      </ol>
      <h4>To compare with</h4>
      <ol>
        {swaps.map(({ id, wording, points, evidence }) => (
          <li key={id}>
            {wording}
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            {evidence}
          </li>
        ))}
      </ol>
    </div>
  )
}
