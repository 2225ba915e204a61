import { z } from "zod"
import { evenOut } from "@/lib/person/even-out"
import { register, requestRegistration } from "@/lib/person/register"
import { allowances } from "@/lib/person/rules"
import { Email, Next, Password, PersonName, Ticked } from "@/lib/person/schema"
import { findGuestLearner } from "@/lib/person/session"
import { signIn } from "@/lib/person/sign-in"
import { expired, guestCookie } from "@/lib/session/cookie"
import { settings } from "@/lib/settings/settings"
import { throttle } from "@/lib/throttle/data"
import { clientAddress } from "@/lib/web/client-address"
import type { Reply } from "@/lib/web/reply"
import { anyone, mutation } from "@/lib/web/mutation"
import { safePath } from "@/lib/web/safe-path"

const byMail = z.object({ email: Email, keep: Ticked })
const atOnce = byMail.extend({ name: PersonName, password: Password, next: Next })

export const POST = mutation({
  who: anyone,
  input: z.object({
    email: Email,
    keep: Ticked,
    name: PersonName.optional(),
    password: Password.optional(),
    next: Next,
  }),
  keep: ["email", "name"],
  handle: async ({ input, request }) => {
    const { allowed, retryAfter } = await throttle(
      `register-from:${clientAddress(request)}`,
      allowances.registerAddress,
    )
    if (!allowed) return { ok: false, problem: "tooMany", location: "/register", retryAfter }
    if (settings().registration !== "open")
      return { ok: false, problem: "byInvitation", location: "/register" }
    return settings().smtpUrl ? askByMail(input) : makeAtOnce(input)
  },
})

/** Says the same for an address that has an account: only its mailbox is told. */
async function askByMail({ email, keep }: z.infer<typeof byMail>): Promise<Reply> {
  const guest = keep ? await findGuestLearner() : null
  const { allowed } = await throttle(`register:${email}`, allowances.mailAccount)
  if (allowed) await evenOut(requestRegistration(email, guest))
  return { ok: true, location: "/register?done=mailed" }
}

async function makeAtOnce(given: {
  name?: string | undefined
  password?: string | undefined
}): Promise<Reply> {
  const { data: input, error } = atOnce.safeParse(given)
  const fields = error?.issues.map(({ path }) => String(path[0])) ?? []
  if (!input) return { ok: false, problem: "invalid", location: "/register", fields }
  const { email, name, next } = input
  const registered = await register(input, input.keep ? await findGuestLearner() : null)
  if (!registered.ok)
    return {
      ...registered,
      location: "/register",
      fields: fieldsFor(registered.problem),
      values: { email, name },
    }
  const cookies = (await signIn(registered.personId)) ?? []
  return { ok: true, location: safePath(next, "/record"), cookies: [...cookies, expired(guestCookie)] }
}

function fieldsFor(problem: string): string[] {
  return [problem.startsWith("password") ? "password" : "email"]
}
