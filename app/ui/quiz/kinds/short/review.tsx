import { Line } from "../lines"
import type { ReviewProps } from "../props"
import styles from "./short.module.css"

/** What was written beside a model answer, and the points that a good one makes. */
export function ShortReview({ explained: { groups, typed } }: ReviewProps) {
  const answered = typed?.given !== null
  return (
    <>
      <dl className={styles["beside"]}>
        <div>
          <dt>You wrote</dt>
          <dd>{typed?.given ?? "Nothing"}</dd>
        </div>
        <div>
          <dt>A good answer</dt>
          <dd>{typed?.right}</dd>
        </div>
      </dl>
      {groups.map(({ heading, choices }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          <ul>
            {choices.map((point) => (
              <Line
                key={point.id}
                choice={{ ...point, right: point.chosen }}
                words={point.chosen ? "You said this." : answered ? "Not found in your answer." : null}
              />
            ))}
          </ul>
        </div>
      ))}
      <p>Only words are looked for, not their sense. You are the better judge of what you meant.</p>
    </>
  )
}
