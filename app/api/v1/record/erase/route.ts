import { z } from "zod"
import { leave } from "@/lib/person/leave"
import { Password } from "@/lib/person/schema"
import { requireAccount } from "@/lib/person/session"
import { eraseAccount } from "@/lib/record/erase-account"
import { mutation } from "@/lib/web/mutation"

const eraseSchema = z.object({
  word: z.string().trim().toLowerCase().pipe(z.literal("erase")),
  erasePassword: Password.default(""),
})

/** Erases the signed-in person's account and all that was learnt with it. */
export const POST = mutation({
  who: requireAccount,
  input: eraseSchema,
  handle: async ({ input: { erasePassword }, who }) => {
    const erased = await eraseAccount(who, erasePassword)
    if (erased.ok) return { ok: true, location: "/sign-in?done=erased", cookies: leave(), forget: true }
    const fields = erased.problem === "passwordWrong" ? ["erasePassword"] : []
    return { ...erased, location: "/record/account", fields }
  },
})
