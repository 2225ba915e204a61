import { z } from "zod"
import { signOutEverywhere } from "@/lib/person/change-password"
import { leave } from "@/lib/person/leave"
import { requireAccount } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: requireAccount,
  input: z.object({}),
  handle: async ({ who }) => {
    await signOutEverywhere(who)
    return { ok: true, location: "/sign-in?done=signedOutEverywhere", cookies: leave(), forget: true }
  },
})
