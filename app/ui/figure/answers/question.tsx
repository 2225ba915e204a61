import type { ReactNode } from "react"
import { type Answer, answers } from "@/lib/figure/answers/rules"
import styles from "./question.module.css"

type Props = {
  /** Names the group of radio buttons; in the page once. */
  name: string
  ask: string
  words: Record<Answer, string>
  /** On paper it has boxes to tick and no buttons. */
  paper?: boolean
  /** Why it matters. */
  children?: ReactNode
}

/** A question with three answers. None is chosen at first, and a browser keeps none. */
export function Question({ name, ask, words, paper = false, children }: Props) {
  return (
    <div className={styles["question"]} role="radiogroup" aria-labelledby={`${name}-ask`}>
      <p className={styles["ask"]} id={`${name}-ask`}>
        {ask}
      </p>
      {paper ? null : (
        <div className={styles["answers"]} data-needs-scripts="">
          {answers.map((answer) => (
            <label key={answer}>
              <input type="radio" name={name} value={answer} autoComplete="off" />
              {words[answer]}
            </label>
          ))}
        </div>
      )}
      <div className={styles["boxes"]} data-paper={paper || undefined} aria-hidden="true">
        {answers.map((answer) => (
          <span key={answer}>{words[answer]}</span>
        ))}
      </div>
      <div className={styles["why"]}>{children}</div>
    </div>
  )
}
