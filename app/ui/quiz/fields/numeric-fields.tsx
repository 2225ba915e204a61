import type { AnswerOf, PublicQuestion } from "@/lib/quiz/schema"
import styles from "./group.module.css"

type Props = {
  question: Extract<PublicQuestion, { kind: "numeric" }>
  answer: AnswerOf<"numeric"> | null
  titleId: string
  /** What was typed and could not be read, with the words that say so. */
  problem?: { text: string; words: string } | undefined
}

export function NumericFields({ question, answer, titleId, problem }: Props) {
  const id = `${titleId}-number`
  return (
    <p className={styles["number"]}>
      <label htmlFor={id} id={`${id}-label`}>
        Type a number.
      </label>
      {problem ? (
        <strong className={styles["problem"]} id={`${id}-problem`}>
          {problem.words}
        </strong>
      ) : null}
      <span>
        <input
          id={id}
          type="text"
          name="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          defaultValue={problem?.text ?? answer?.text ?? ""}
          aria-labelledby={`${titleId} ${id}-label ${id}-unit`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        <span id={`${id}-unit`}>{question.unit}</span>
      </span>
    </p>
  )
}
