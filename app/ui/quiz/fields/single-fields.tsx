import type { AnswerOf, PublicQuestion } from "@/lib/quiz/schema"
import { Choice } from "@/ui/choice"
import { Group } from "./group"

type Props = {
  question: Extract<PublicQuestion, { kind: "single" }>
  answer: AnswerOf<"single"> | null
  titleId: string
}

export function SingleFields({ question, answer, titleId }: Props) {
  return (
    <Group titleId={titleId} hint="Choose one.">
      {question.choices.map(({ id, text }) => (
        <Choice key={id} type="radio" name="choice" value={id} defaultChecked={answer?.choice === id}>
          {text}
        </Choice>
      ))}
    </Group>
  )
}
