import { Choice } from "@/ui/choice"
import { Group } from "../group"
import type { FieldsProps } from "../props"

export function SingleFields({ question, answer, titleId }: FieldsProps<"single">) {
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
