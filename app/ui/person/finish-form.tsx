import type { FinishPurpose } from "@/lib/person/finish-account"
import type { Flash } from "@/lib/web/flash"
import { Button } from "@/ui/button"
import { EmailField } from "./email-field"
import { Form } from "./form"
import { KeepChoice } from "./keep-choice"
import { NameField } from "./name-field"
import { NewPassword } from "./new-password"
import { ProblemSummary } from "./problem-summary"

type Props = {
  purpose: FinishPurpose
  token: string
  email: string | null
  work: boolean
  flash: Flash | null
}

/** The rest of an account that a one-time link begins. The address is asked only of the first administrator. */
export function FinishForm({ purpose, token, email, work, flash }: Props) {
  return (
    <>
      <ProblemSummary flash={flash} />
      <Form action="/api/v1/register/finish">
        <input type="hidden" name="purpose" value={purpose} />
        <input type="hidden" name="token" value={token} />
        {email ? <ForPasswordManager email={email} /> : null}
        <NameField flash={flash} />
        {email ? null : <EmailField flash={flash} />}
        <NewPassword flash={flash} />
        <KeepChoice work={work} />
        <Button>Make my account</Button>
      </Form>
    </>
  )
}

/** Tells a password manager whose password this is, and the reader which address it is for. */
function ForPasswordManager({ email }: { email: string }) {
  return (
    <p>
      Your e-mail address: <strong>{email}</strong>
      <input type="text" autoComplete="username" value={email} readOnly hidden />
    </p>
  )
}
