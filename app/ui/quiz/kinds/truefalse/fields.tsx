import { Choice } from "@/ui/choice"
import { Group } from "../group"
import type { FieldsProps } from "../props"

export function TrueFalseFields({ question, answer, titleId }: FieldsProps<"truefalse">) {
  return (
    <>
      <Group titleId={titleId} hint="True or false?">
        {[true, false].map((value) => (
          <Choice
            key={String(value)}
            type="radio"
            name="value"
            value={String(value)}
            defaultChecked={answer?.value === value}
          >
            {value ? "True" : "False"}
          </Choice>
        ))}
      </Group>
      <Group titleId={titleId} hint="Because … Choose the best reason.">
        {question.choices.map(({ id, text }) => (
          <Choice key={id} type="radio" name="reason" value={id} defaultChecked={answer?.reason === id}>
            {text}
          </Choice>
        ))}
      </Group>
    </>
  )
}
