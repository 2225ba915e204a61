import type { Voice } from "@/lib/course/schema"
import type { PublicQuestion } from "@/lib/quiz/schema"
import { Button } from "@/ui/button"
import { QuestionFields } from "@/ui/quiz/question-fields"
import { viewsOf } from "@/ui/quiz/kinds/views"
import styles from "./check.module.css"

type Props = { lesson: string; voice: Voice; question: PublicQuestion }

/** A check of several turns, one page a turn, for a browser without scripts. */
export function CheckGoesOn({ lesson, voice, question }: Props) {
  return (
    <form action="/api/v1/checks" method="post">
      <input type="hidden" name="lesson" value={lesson} />
      <input type="hidden" name="voice" value={voice} />
      <input type="hidden" name="question" value={question.id} />
      <p id="goes-on">This goes on:</p>
      <QuestionFields question={question} answer={null} titleId="goes-on" />
      <p className={styles["foot"]}>
        <Button>{viewsOf(question.kind).press?.(question) ?? "Check my answer"}</Button>
      </p>
    </form>
  )
}
