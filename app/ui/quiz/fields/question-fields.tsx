import type { Answer, AnswerOf, PublicQuestion, WorkingKind } from "@/lib/quiz/schema"
import { MultipleFields } from "./multiple-fields"
import { NumericFields } from "./numeric-fields"
import { SingleFields } from "./single-fields"
import { TrueFalseFields } from "./truefalse-fields"

type Props = {
  question: PublicQuestion
  answer: Answer | null
  /** The id of the heading that holds the stem. */
  titleId: string
  problem?: { text: string; words: string } | undefined
}

const given = <K extends WorkingKind>(kind: K, answer: Answer | null) =>
  answer?.kind === kind ? (answer as AnswerOf<K>) : null

/** What is filled in to answer a question; belongs inside a form. The kind goes along, to read the answer by. */
export function QuestionFields(props: Props) {
  return (
    <>
      <input type="hidden" name="kind" value={props.question.kind} />
      <KindFields {...props} />
    </>
  )
}

function KindFields({ question, answer, titleId, problem }: Props) {
  switch (question.kind) {
    case "single":
      return <SingleFields question={question} answer={given("single", answer)} titleId={titleId} />
    case "multiple":
      return <MultipleFields question={question} answer={given("multiple", answer)} titleId={titleId} />
    case "truefalse":
      return <TrueFalseFields question={question} answer={given("truefalse", answer)} titleId={titleId} />
    case "numeric":
      return (
        <NumericFields
          question={question}
          answer={given("numeric", answer)}
          titleId={titleId}
          problem={problem}
        />
      )
  }
}
