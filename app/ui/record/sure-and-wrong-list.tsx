import type { ReactNode } from "react"
import type { SureAndWrong } from "@/lib/record/schema"
import { markedId } from "@/ui/quiz/marked-question"
import styles from "./sure-and-wrong-list.module.css"

type Props = {
  answers: readonly SureAndWrong[]
  /** The result of an attempt, for whoever looks: the learner or a manager. */
  attemptPath: (attemptId: string) => string
  /** What to do about them. */
  children: ReactNode
}

/** What somebody was sure of and had not right, each with the way to it; nothing when there is none. */
export function SureAndWrongList({ answers, attemptPath, children }: Props) {
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">Sure, and not right</h2>
      <p>{children}</p>
      <ul className={styles["answers"]}>
        {answers.map(({ attemptId, quiz, questionId, stem }) => (
          <li key={questionId}>
            <a href={`${attemptPath(attemptId)}#${markedId(questionId)}`}>{stem}</a>
            <small>{quiz}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
