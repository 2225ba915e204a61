import { z } from "zod"
import { afterSignIn, signInPath } from "@/lib/person/after-sign-in"
import { checkPassword } from "@/lib/person/check-password"
import { Email, Next, Password } from "@/lib/person/schema"
import { openSession } from "@/lib/person/session"
import { clientAddress } from "@/lib/web/client-address"
import { anyone, mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: anyone,
  input: z.object({ email: Email, password: Password, next: Next }),
  keep: ["email"],
  handle: async ({ input: { email, password, next }, request }) => {
    const again = { location: signInPath(next), values: { email } }
    const checked = await checkPassword(email, password, clientAddress(request))
    if (!checked.ok) return { ...checked, ...again }
    const cookies = await openSession(checked.personId)
    if (!cookies) return { ok: false, problem: "badCredentials", ...again }
    return { ok: true, location: afterSignIn(next), cookies }
  },
})
