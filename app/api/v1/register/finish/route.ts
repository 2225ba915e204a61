import { z } from "zod"
import { finishAccount, type FinishPurpose } from "@/lib/person/finish-account"
import { allowances } from "@/lib/person/rules"
import { Email, Password, PersonName, Ticked } from "@/lib/person/schema"
import { findGuestLearner, openSession } from "@/lib/person/session"
import { expired, guestCookie } from "@/lib/session/cookie"
import { throttle } from "@/lib/throttle/data"
import { TokenText } from "@/lib/token/schema"
import { clientAddress } from "@/lib/web/client-address"
import { anyone, mutation } from "@/lib/web/mutation"

const pages: Record<FinishPurpose, string> = {
  registration: "/register",
  invitation: "/invitation",
  firstAdministrator: "/welcome",
}

export const POST = mutation({
  who: anyone,
  input: z.object({
    purpose: z.enum(["registration", "invitation", "firstAdministrator"]),
    token: TokenText,
    email: Email.optional(),
    name: PersonName,
    password: Password,
    keep: Ticked,
  }),
  keep: ["email", "name"],
  handle: async ({ input, request }) => {
    const { purpose, token, name, keep } = input
    const location = `${pages[purpose]}?token=${token}`
    const { allowed, retryAfter } = await throttle(
      `token-from:${clientAddress(request)}`,
      allowances.tokenAddress,
    )
    if (!allowed) return { ok: false, problem: "tooMany", location, retryAfter }
    const finished = await finishAccount(
      { ...input, email: input.email },
      keep ? await findGuestLearner() : null,
    )
    if (!finished.ok) {
      const fields = finished.problem.startsWith("password") ? ["password"] : ["email"]
      return {
        ...finished,
        location,
        fields,
        values: { name, ...(input.email ? { email: input.email } : {}) },
      }
    }
    const cookies = (await openSession(finished.personId)) ?? []
    return { ok: true, location: "/record", cookies: [...cookies, expired(guestCookie)] }
  },
})
