import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Form } from "./form"

/** Somebody without an account can go on in the course; other pages would only lead back to sign-in. */
const withoutAccount = (next: string) => (next.startsWith("/course/") ? next : "/course")

type Props = {
  next: string
  /** The form to sign in is on this page. */
  here?: true
}

/** For a browser whose session has ended: nobody goes on as a guest without having chosen to. */
export function SignedOut({ next, here }: Props) {
  return (
    <>
      <Notice tone="caution" title="You were signed out" role="status">
        <p>
          Your session ended, or was ended somewhere else. What you have done so far is kept with your
          account. {here ? null : <a href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in to go on</a>}
        </p>
      </Notice>
      <Form action="/api/v1/sign-out">
        <input type="hidden" name="next" value={withoutAccount(next)} />
        <Button tone="quiet">Go on without an account</Button>
      </Form>
    </>
  )
}
