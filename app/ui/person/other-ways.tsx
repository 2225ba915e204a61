import { Button, LinkButton } from "@/ui/button"
import { Aside } from "./aside"
import { EmailField } from "./email-field"
import { Form } from "./form"

type Props = { next: string; mail: boolean; provider: string | null; open: boolean }

/** What else there is besides a password: the organisation's sign-in, a link by mail, a new account. */
export function OtherWays({ next, mail, provider, open }: Props) {
  return (
    <>
      {provider ? (
        <Aside>
          <h2>With your work account</h2>
          <LinkButton tone="quiet" href={`/api/v1/sign-in/provider?next=${encodeURIComponent(next)}`}>
            Sign in with {provider}
          </LinkButton>
        </Aside>
      ) : null}
      {mail ? <ByMail next={next} /> : null}
      {open ? (
        <Aside>
          <p>
            No account yet? <a href={`/register?next=${encodeURIComponent(next)}`}>Make one</a>. You can also
            read everything and take the quizzes without one.
          </p>
        </Aside>
      ) : null}
    </>
  )
}

function ByMail({ next }: { next: string }) {
  return (
    <Aside>
      <h2>Without a password</h2>
      <Form action="/api/v1/links">
        <input type="hidden" name="next" value={next} />
        <EmailField flash={null} label="Send a sign-in link to" autoComplete="email" id="field-link" />
        <Button tone="quiet">Send me a link</Button>
      </Form>
    </Aside>
  )
}
