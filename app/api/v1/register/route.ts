import { z } from "zod"
import { signInPath } from "@/lib/person/after-sign-in"
import { evenOut } from "@/lib/person/even-out"
import { register, requestRegistration } from "@/lib/person/register"
import { allowances } from "@/lib/person/rules"
import { Email, Next, Password, PersonName, Ticked } from "@/lib/person/schema"
import { findGuestLearner, openSession } from "@/lib/person/session"
import { expired, guestCookie } from "@/lib/session/cookie"
import { settings } from "@/lib/settings/settings"
import { throttle } from "@/lib/throttle/data"
import { clientAddress } from "@/lib/web/client-address"
import type { Reply } from "@/lib/web/reply"
import { anyone, mutation } from "@/lib/web/mutation"
import { safePath } from "@/lib/web/safe-path"

const form = z.object({
  email: Email,
  keep: Ticked,
  next: Next,
  /** With a mail server these two are asked behind the link. */
  name: PersonName.optional(),
  password: Password.optional(),
})

type Input = z.infer<typeof form>

export const POST = mutation({
  who: anyone,
  input: form,
  keep: ["email", "name"],
  handle: async ({ input, request }) => {
    const location = signInPath(input.next, "/register")
    const from = `register-from:${clientAddress(request)}`
    const { allowed, retryAfter } = await throttle(from, allowances.registerAddress)
    if (!allowed) return { ok: false, problem: "tooMany", location, retryAfter }
    if (settings().registration !== "open") return { ok: false, problem: "byInvitation", location }
    return settings().smtpUrl ? askByMail(input) : makeAtOnce(input, location)
  },
})

/** Says the same for an address that has an account: only its mailbox is told. */
async function askByMail({ email, keep }: Input): Promise<Reply> {
  const guest = keep ? await findGuestLearner() : null
  const { allowed } = await throttle(`register:${email}`, allowances.mailAccount)
  await evenOut(allowed ? requestRegistration(email, guest) : Promise.resolve())
  return { ok: true, location: "/register?done=mailed" }
}

async function makeAtOnce({ email, name, password, keep, next }: Input, location: string): Promise<Reply> {
  const values = { email, name: name ?? "" }
  const fields = [...(name ? [] : ["name"]), ...(password ? [] : ["password"])]
  if (!name || !password) return { ok: false, problem: "invalid", location, fields, values }
  const registered = await register({ email, name, password }, keep ? await findGuestLearner() : null)
  if (!registered.ok) {
    const field = registered.problem.startsWith("password") ? "password" : "email"
    return { ...registered, location, fields: [field], values }
  }
  const cookies = (await openSession(registered.personId)) ?? []
  return { ok: true, location: safePath(next, "/record"), cookies: [...cookies, expired(guestCookie)] }
}
