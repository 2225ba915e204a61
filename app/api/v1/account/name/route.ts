import { z } from "zod"
import { setName } from "@/lib/person/data"
import { PersonName } from "@/lib/person/schema"
import { requireAccount } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: requireAccount,
  input: z.object({ name: PersonName }),
  handle: async ({ input: { name }, who }) => {
    await setName(who, name)
    return { ok: true, location: "/record/account?done=name" }
  },
})
