import { z } from "zod"
import { resetPassword } from "@/lib/person/reset-password"
import { allowances } from "@/lib/person/rules"
import { Password } from "@/lib/person/schema"
import { openSession } from "@/lib/person/session"
import { throttle } from "@/lib/throttle/data"
import { TokenText } from "@/lib/token/schema"
import { clientAddress } from "@/lib/web/client-address"
import { anyone, mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: anyone,
  input: z.object({ token: TokenText, password: Password }),
  handle: async ({ input: { token, password }, request }) => {
    const location = `/reset?token=${token}`
    const { allowed, retryAfter } = await throttle(
      `token-from:${clientAddress(request)}`,
      allowances.tokenAddress,
    )
    if (!allowed) return { ok: false, problem: "tooMany", location, retryAfter }
    const reset = await resetPassword(token, password)
    if (!reset.ok) return { ...reset, location, fields: ["password"] }
    const cookies = (await openSession(reset.personId)) ?? []
    return { ok: true, location: "/record/account?done=password", cookies }
  },
})
