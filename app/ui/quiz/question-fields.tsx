import type { Answer, PublicQuestion } from "@/lib/quiz/schema"
import type { FieldsProps } from "./kinds/props"
import { viewsOf } from "./kinds/views"

type Props = {
  question: PublicQuestion
  answer: Answer | null
  titleId: string
  problem?: FieldsProps<"numeric">["problem"]
}

/** What is filled in to answer a question; belongs inside a form. The kind goes along, to read the answer by. */
export function QuestionFields({ question, answer, titleId, problem }: Props) {
  const { Fields } = viewsOf(question.kind)
  const given = answer?.kind === question.kind ? answer : null
  return (
    <>
      <input type="hidden" name="kind" value={question.kind} />
      <div data-answer>
        <Fields question={question} answer={given} titleId={titleId} problem={problem} />
      </div>
    </>
  )
}
