import type { Explained, ExplainedChoice } from "@/lib/quiz/schema"
import styles from "./feedback.module.css"

type Props = { explained: Explained; readAgain: { path: string; title: string } | null }

/** What was chosen, what is right and why, for a question of any kind. Works on the server and in the browser. */
export function Feedback({ explained: { groups, typed, feedback }, readAgain }: Props) {
  return (
    <div className={styles["feedback"]}>
      {groups.map(({ heading, choices }) => (
        <div key={heading ?? ""}>
          {heading ? <h4>{heading}</h4> : null}
          <ul>
            {choices.map((choice) => (
              <Line key={choice.id} choice={choice} />
            ))}
          </ul>
        </div>
      ))}
      {typed ? <Typed given={typed.given} right={typed.right} /> : null}
      {feedback ? <p>{feedback}</p> : null}
      {readAgain ? (
        <p className={styles["again"]}>
          <a href={readAgain.path}>Read it again: {readAgain.title}</a>
        </p>
      ) : null}
    </div>
  )
}

/** In words as well as in colour: whether it was chosen, and whether it is right. */
function said({ chosen, right }: ExplainedChoice): string | null {
  if (chosen) return right ? "You chose this. It is right." : "You chose this. It is not right."
  return right ? "This is right." : null
}

function Line({ choice }: { choice: ExplainedChoice }) {
  const words = said(choice)
  const state = choice.right ? "right" : choice.chosen ? "wrong" : "other"
  return (
    <li data-state={state}>
      <p>{choice.text}</p>
      <p className={styles["why"]}>
        {words ? <b>{words}</b> : null} {choice.feedback}
      </p>
    </li>
  )
}

function Typed({ given, right }: { given: string | null; right: string }) {
  return (
    <dl className={styles["typed"]}>
      <div>
        <dt>You wrote</dt>
        <dd>{given ?? "Nothing"}</dd>
      </div>
      <div>
        <dt>Right is</dt>
        <dd>{right}</dd>
      </div>
    </dl>
  )
}
