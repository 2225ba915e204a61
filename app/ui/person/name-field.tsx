import type { Flash } from "@/lib/web/flash"
import { Field } from "@/ui/field"
import { fieldProblem } from "./field-problem"

type Props = { flash: Flash | null; now?: string | null }

export function NameField({ flash, now }: Props) {
  return (
    <Field
      label="Your name"
      name="name"
      autoComplete="name"
      maxLength={120}
      required
      hint="As it should stand on your record. Your training manager sees it."
      defaultValue={flash?.values["name"] ?? now ?? ""}
      problem={fieldProblem(flash, "name")}
    />
  )
}
