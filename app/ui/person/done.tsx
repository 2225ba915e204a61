import { Notice } from "@/ui/notice"

const words = {
  attempt: "They have one more attempt, and can start it now.",
  disabled: "The account is disabled. Nobody can sign in with it from now on.",
  enabled: "The account is enabled. They can sign in again.",
  erased: "Your account is erased, and with it all that was kept about you.",
  mailed:
    "Look in your mail. If this address can be used here, a message with a link is on its way. It may take a minute, and it may be in your spam folder.",
  name: "Your name was changed.",
  password: "Your password was changed. You are signed out everywhere else.",
  remindersOff: "You get no more reminders by mail.",
  remindersOn: "You get a mail when questions are due for review, once a week at most.",
  rescored: "The attempts were marked again. The new scores count from now on; the first ones are kept.",
  role: "The role was changed. It holds at once; they sign in again to use it.",
  signedOut: "You are signed out. Nothing of yours is left on this device.",
  signedOutEverywhere: "You are signed out on all your devices.",
} as const

/** Says what was just done, once the page that follows has opened. */
export function Done({ what }: { what: string | undefined }) {
  if (!what || !Object.hasOwn(words, what)) return null
  return (
    <Notice tone={what === "mailed" ? "info" : "good"} role="status">
      <p>{words[what as keyof typeof words]}</p>
    </Notice>
  )
}
