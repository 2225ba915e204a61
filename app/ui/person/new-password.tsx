import type { Flash } from "@/lib/web/flash"
import { Field } from "@/ui/field"
import { fieldProblem } from "./field-problem"

type Props = { flash: Flash | null; label?: string }

/** A password that is being chosen. One box: password managers fill it, and a link can always set a new one. */
export function NewPassword({ flash, label = "Password" }: Props) {
  return (
    <Field
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={8}
      required
      hint="At least 8 characters. Three or four words that do not belong together are easy to remember and hard to guess."
      problem={fieldProblem(flash, "password")}
    />
  )
}
