import { z } from "zod"
import { leave, withNothingKept } from "@/lib/person/leave"
import { endThisSession } from "@/lib/person/session"
import { anyone, mutation } from "@/lib/web/route"

const signOut = mutation({
  who: anyone,
  input: z.object({}),
  handle: async () => {
    await endThisSession()
    return { ok: true, location: "/sign-in?done=signedOut", cookies: leave() }
  },
})

export async function POST(...call: Parameters<typeof signOut>): Promise<Response> {
  return withNothingKept(await signOut(...call))
}
