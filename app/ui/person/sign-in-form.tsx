import type { Flash } from "@/lib/web/flash"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { EmailField } from "./email-field"
import { fieldProblem } from "./field-problem"
import { Form } from "./form"

type Props = { next: string; mail: boolean; flash: Flash | null }

export function SignInForm({ next, mail, flash }: Props) {
  return (
    <Form action="/api/v1/sign-in">
      <input type="hidden" name="next" value={next} />
      <EmailField flash={flash} />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        problem={fieldProblem(flash, "password")}
      />
      <Button>Sign in</Button>
      <p>
        {mail ? (
          <a href="/forgot">Forgotten your password?</a>
        ) : (
          "Forgotten your password? Your training manager can help."
        )}
      </p>
    </Form>
  )
}
