import type { RecalledQuestion } from "@/lib/attempt/recall"
import type { RecalledLine, RecalledPart } from "@/lib/quiz/schema"
import { Moment } from "@/ui/moment"
import { certaintyChosen } from "@/ui/quiz/certainty"
import styles from "./seen.module.css"

/** One question with the answer given, and neither key nor marks. */
export function SeenQuestion({ question }: { question: RecalledQuestion }) {
  const { stem, parts, certainty, answeredAt, hash } = question
  return (
    <article>
      <h2>{stem}</h2>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
      <p className={styles["foot"]}>
        {certainty ? <b>{certaintyChosen(certainty)}.</b> : null}{" "}
        {answeredAt ? (
          <>
            Answered <Moment at={answeredAt} />.
          </>
        ) : (
          "Not answered."
        )}{" "}
        <span>
          Wording <code>{hash.slice(0, 12)}</code>
        </span>
      </p>
    </article>
  )
}

function Part({ part: { heading, hint, lines, typed } }: { part: RecalledPart }) {
  return (
    <div className={styles["part"]}>
      {heading ? <h3>{heading}</h3> : null}
      <p className={styles["hint"]}>{hint}</p>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      ) : null}
      {typed ? (
        <p className={styles["typed"]}>{typed.given === null ? "Nothing" : `${typed.given} ${typed.unit}`}</p>
      ) : null}
    </div>
  )
}

function Line({ line: { text, chosen, given, told } }: { line: RecalledLine }) {
  return (
    <li data-chosen={chosen || undefined}>
      <span>{text}</span>
      {chosen ? <b>{given === null ? "Chosen" : capital(given)}</b> : null}
      {told ? <p>{told}</p> : null}
    </li>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
