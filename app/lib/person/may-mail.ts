import { settings } from "@/lib/settings/settings"
import { throttle } from "@/lib/throttle/data"
import { allowances } from "./rules"

export type MayMail =
  /** `send` is false when this mailbox has had enough: the page says the same, so that nobody learns whose it is. */
  | { ok: true; send: boolean }
  | { ok: false; problem: "mailOff" }
  | { ok: false; problem: "tooMany"; retryAfter: number }

/** Whether somebody may have a message posted to an address they typed. */
export async function mayMail(what: string, email: string, from: string): Promise<MayMail> {
  if (!settings().smtpUrl) return { ok: false, problem: "mailOff" }
  const [mailbox, caller] = await Promise.all([
    throttle(`${what}:${email}`, allowances.mailAccount),
    throttle(`${what}-from:${from}`, allowances.mailAddress),
  ])
  if (!caller.allowed) return { ok: false, problem: "tooMany", retryAfter: caller.retryAfter }
  return { ok: true, send: mailbox.allowed }
}
