import { z } from "zod"
import { signInPath } from "@/lib/person/after-sign-in"
import { evenOut } from "@/lib/person/even-out"
import { mayMail } from "@/lib/person/may-mail"
import { requestSignInLink } from "@/lib/person/reset-password"
import { Email, Next } from "@/lib/person/schema"
import { clientAddress } from "@/lib/web/client-address"
import { anyone, mutation } from "@/lib/web/mutation"
import { safePath } from "@/lib/web/safe-path"

export const POST = mutation({
  who: anyone,
  input: z.object({ email: Email, next: Next }),
  keep: ["email"],
  handle: async ({ input: { email, next }, request }) => {
    const may = await mayMail("link", email, clientAddress(request))
    if (!may.ok) return { ...may, location: signInPath(next) }
    await evenOut(may.send ? requestSignInLink(email, safePath(next, "")) : Promise.resolve())
    return { ok: true, location: "/sign-in?done=mailed" }
  },
})
