import { Choice } from "@/ui/choice"
import { Group } from "../group"
import type { FieldsProps } from "../props"

export function MultipleFields({ question, answer, titleId }: FieldsProps<"multiple">) {
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
