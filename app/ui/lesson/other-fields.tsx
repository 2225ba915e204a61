import type { Explained, PublicQuestion } from "@/lib/quiz/schema"
import { Feedback } from "@/ui/quiz/feedback"
import { viewsOf } from "@/ui/quiz/kinds/views"
import styles from "./check.module.css"

type Props = { question: PublicQuestion; explained: Explained | null }

/** A kind of question as it looks in a quiz, with what a result says of it underneath. */
export function OtherFields({ question, explained }: Props) {
  const { Fields } = viewsOf(question.kind)
  return (
    <>
      <p className={styles["stem"]} id="check-stem">
        {question.stem}
      </p>
      <Fields question={question} answer={null} titleId="check-stem" />
      {explained ? (
        <div className={styles["told"]}>
          <Feedback kind={question.kind} explained={explained} readAgain={null} />
        </div>
      ) : null}
    </>
  )
}
