import type { Flash } from "@/lib/web/flash"
import { Field } from "@/ui/field"
import { fieldProblem } from "./field-problem"

type Props = {
  flash: Flash | null
  id?: string
  label?: string
  hint?: string
  autoComplete?: "username" | "email" | "off"
}

export function EmailField({
  flash,
  id = "field-email",
  label = "E-mail address",
  hint,
  autoComplete = "username",
}: Props) {
  return (
    <Field
      label={label}
      id={id}
      name="email"
      type="email"
      autoComplete={autoComplete}
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      required
      hint={hint}
      defaultValue={flash?.values["email"]}
      problem={fieldProblem(flash, "email")}
    />
  )
}
