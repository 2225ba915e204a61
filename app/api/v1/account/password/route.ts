import { z } from "zod"
import { changePassword } from "@/lib/person/change-password"
import { Password } from "@/lib/person/schema"
import { openSession, requireAccount } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: requireAccount,
  input: z.object({ current: Password, password: Password }),
  handle: async ({ input: { current, password }, who }) => {
    const changed = await changePassword(who, current, password)
    const fields = ["password"]
    if (!changed.ok && changed.problem === "passwordWrong") fields[0] = "current"
    if (!changed.ok) return { ...changed, location: "/record/account", fields }
    // Every session has ended, on this device too: this one starts anew.
    const cookies = (await openSession(who)) ?? []
    return { ok: true, location: "/record/account?done=password", cookies }
  },
})
