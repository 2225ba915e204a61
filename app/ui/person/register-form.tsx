import type { Flash } from "@/lib/web/flash"
import { wordsFor } from "@/lib/web/problem"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Aside } from "./aside"
import { EmailField } from "./email-field"
import { Form } from "./form"
import { KeepChoice } from "./keep-choice"
import { NameField } from "./name-field"
import { NewPassword } from "./new-password"
import { ProblemSummary } from "./problem-summary"

type Props = { next: string; mail: boolean; work: boolean; flash: Flash | null }

/** With a mail server the address is asked first, and proves itself; without one the account is made at once. */
export function RegisterForm({ next, mail, work, flash }: Props) {
  return (
    <>
      <ProblemSummary flash={flash} />
      <Form action="/api/v1/register">
        <input type="hidden" name="next" value={next} />
        {mail ? null : <NameField flash={flash} />}
        <EmailField
          flash={flash}
          hint={mail ? "We send you a link to go on with." : "You sign in with it."}
        />
        {mail ? null : <NewPassword flash={flash} />}
        <KeepChoice work={work} />
        <Button>{mail ? "Send me the link" : "Make my account"}</Button>
      </Form>
      <Aside>
        <p>
          Have an account already? <a href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</a>.
        </p>
      </Aside>
    </>
  )
}

export function ByInvitation() {
  return (
    <Notice>
      <p>
        {wordsFor("byInvitation")} Without an account you can read everything and take the quizzes, but
        nothing is kept for your record.
      </p>
    </Notice>
  )
}
