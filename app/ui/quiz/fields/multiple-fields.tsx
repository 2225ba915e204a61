import type { AnswerOf, PublicQuestion } from "@/lib/quiz/schema"
import { Choice } from "@/ui/choice"
import { Group } from "./group"

type Props = {
  question: Extract<PublicQuestion, { kind: "multiple" }>
  answer: AnswerOf<"multiple"> | null
  titleId: string
}

export function MultipleFields({ question, answer, titleId }: Props) {
  return (
    <Group titleId={titleId} hint="Choose all that apply. A wrong tick takes a right one away.">
      {question.choices.map(({ id, text }) => (
        <Choice
          key={id}
          type="checkbox"
          name="choices"
          value={id}
          defaultChecked={answer?.choices.includes(id) ?? false}
        >
          {text}
        </Choice>
      ))}
    </Group>
  )
}
