import type { Account } from "@/lib/person/schema"
import type { Flash } from "@/lib/web/flash"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { fieldProblem } from "./field-problem"
import { Form } from "./form"
import { NameField } from "./name-field"
import { NewPassword } from "./new-password"

type Props = { account: Account; flash: Flash | null }

export function NameForm({ account, flash }: Props) {
  return (
    <Form action="/api/v1/account/name">
      <NameField flash={flash} now={account.name} />
      <Button tone="quiet">Change my name</Button>
    </Form>
  )
}

/** For accounts with a password. The address is there so that a password manager knows whose it is. */
export function PasswordForm({ account, flash }: Props) {
  if (!account.hasPassword) return null
  return (
    <Form action="/api/v1/account/password">
      <input type="text" autoComplete="username" value={account.email ?? ""} readOnly hidden />
      <Field
        label="Current password"
        name="current"
        type="password"
        autoComplete="current-password"
        required
        problem={fieldProblem(flash, "current")}
      />
      <NewPassword flash={flash} label="New password" />
      <Button tone="quiet">Change my password</Button>
    </Form>
  )
}
