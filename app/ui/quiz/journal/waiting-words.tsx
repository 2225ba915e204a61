import type { Unreached } from "./send-answer"

/** What becomes of something that is not sent yet, and what there is to do: nothing. */
export const waitingWords: Record<Unreached, string> = {
  noConnection:
    "What you answered is kept on this device and will be sent by itself. If you close this page, come back to it later on this device.",
  busy: "We cannot save just now. What you answered is kept on this device and will be sent by itself, usually within a minute.",
}

/** The page that one is on. */
export const here = () => (typeof location === "undefined" ? "/" : location.pathname)

export function SignInAgain() {
  return (
    <p>
      <a href={`/sign-in?next=${encodeURIComponent(here())}`}>Sign in and go on</a>
    </p>
  )
}
