import type { Account } from "@/lib/person/schema"
import type { Flash } from "@/lib/web/flash"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { fieldProblem } from "@/ui/person/field-problem"
import { Form } from "@/ui/person/form"

type Props = { account: Account; flash: Flash | null }

/** Two things to type: nobody does this by a slip, nor at a PC that somebody else left open. */
export function EraseForm({ account, flash }: Props) {
  return (
    <Form action="/api/v1/record/erase">
      <p>
        Your account, your progress, your attempts and your results go at once, and nobody can bring them
        back. Your training manager no longer sees that you did the course.
      </p>
      <Field
        label="Type the word “erase”"
        name="word"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        problem={fieldProblem(flash, "word")}
      />
      {account.hasPassword ? (
        <Field
          label="Your password"
          name="erasePassword"
          type="password"
          autoComplete="current-password"
          required
          problem={fieldProblem(flash, "erasePassword")}
        />
      ) : null}
      <Button tone="danger">Erase my account</Button>
    </Form>
  )
}
