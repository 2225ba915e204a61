import { z } from "zod"
import { leave } from "@/lib/person/leave"
import { endThisSession } from "@/lib/person/session"
import { anyone, mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: anyone,
  input: z.object({}),
  handle: async () => {
    await endThisSession()
    return { ok: true, location: "/sign-in?done=signedOut", cookies: leave(), forget: true }
  },
})
