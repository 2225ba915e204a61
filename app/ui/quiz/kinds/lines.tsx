import type { Explained, ExplainedChoice } from "@/lib/quiz/schema"
import styles from "../feedback.module.css"

/** Each group of what could be chosen, line by line: what was chosen, what is right and why. */
export function Lines({ groups }: Pick<Explained, "groups">) {
  return groups.map(({ heading, choices }) => (
    <div key={heading ?? ""}>
      {heading ? <h4>{heading}</h4> : null}
      <ul>
        {choices.map((choice) => (
          <Line key={choice.id} choice={choice} />
        ))}
      </ul>
    </div>
  ))
}

/** In words as well as in colour: whether it was chosen, and whether it is right. */
function said({ chosen, right }: ExplainedChoice): string | null {
  if (chosen) return right ? "You chose this. It is right." : "You chose this. It is not right."
  return right ? "This is right." : null
}

type LineProps = { choice: ExplainedChoice; words?: string | null }

export function Line({ choice, words = said(choice) }: LineProps) {
  const state = choice.right ? "right" : choice.chosen ? "wrong" : "other"
  return (
    <li data-state={state}>
      <p>{choice.text}</p>
      {words || choice.feedback ? (
        <p className={styles["why"]}>
          {words ? <b>{words}</b> : null} {choice.feedback}
        </p>
      ) : null}
    </li>
  )
}
