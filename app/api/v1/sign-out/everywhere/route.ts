import { z } from "zod"
import { signOutEverywhere } from "@/lib/person/change-password"
import { leave, withNothingKept } from "@/lib/person/leave"
import { requireAccount } from "@/lib/person/session"
import { mutation } from "@/lib/web/route"

const signOut = mutation({
  who: requireAccount,
  input: z.object({}),
  handle: async ({ who }) => {
    await signOutEverywhere(who)
    return { ok: true, location: "/sign-in?done=signedOutEverywhere", cookies: leave() }
  },
})

export async function POST(...call: Parameters<typeof signOut>): Promise<Response> {
  return withNothingKept(await signOut(...call))
}
