import { z } from "zod"
import { afterSignIn, signInPath } from "@/lib/person/after-sign-in"
import { allowances } from "@/lib/person/rules"
import { Next } from "@/lib/person/schema"
import { endThisSession } from "@/lib/person/session"
import { signInByTicket } from "@/lib/person/sign-in"
import { throttle } from "@/lib/throttle/data"
import { TokenText } from "@/lib/token/schema"
import { clientAddress } from "@/lib/web/client-address"
import { anyone, mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: anyone,
  input: z.object({ token: TokenText, next: Next }),
  handle: async ({ input: { token, next }, request }) => {
    const location = signInPath(next)
    const { allowed, retryAfter } = await throttle(
      `token-from:${clientAddress(request)}`,
      allowances.tokenAddress,
    )
    if (!allowed) return { ok: false, problem: "tooMany", location, retryAfter }
    const cookies = await signInByTicket(token)
    if (!cookies) return { ok: false, problem: "linkUsed", location }
    await endThisSession()
    return { ok: true, location: afterSignIn(next), cookies }
  },
})
