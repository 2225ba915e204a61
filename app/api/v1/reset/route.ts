import { z } from "zod"
import { evenOut } from "@/lib/person/even-out"
import { requestReset } from "@/lib/person/reset-password"
import { mayMail } from "@/lib/person/may-mail"
import { Email } from "@/lib/person/schema"
import { clientAddress } from "@/lib/web/client-address"
import { anyone, mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: anyone,
  input: z.object({ email: Email }),
  keep: ["email"],
  handle: async ({ input: { email }, request }) => {
    const may = await mayMail("reset", email, clientAddress(request))
    if (!may.ok) return { ...may, location: "/forgot" }
    await evenOut(may.send ? requestReset(email) : Promise.resolve())
    return { ok: true, location: "/forgot?done=mailed" }
  },
})
