import { z } from "zod"
import { requireAccount } from "@/lib/person/session"
import { erase } from "@/lib/record/data"
import { mutation } from "@/lib/web/mutation"

const eraseSchema = z.object({ confirm: z.literal("erase") })

/** Erases the signed-in person's account and all that was learnt with it. */
export const POST = mutation({
  who: requireAccount,
  input: eraseSchema,
  handle: async ({ who }) => {
    await erase(who)
    return { ok: true, location: "/sign-in?erased=1" }
  },
})
