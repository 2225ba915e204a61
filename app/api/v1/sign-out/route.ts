import { z } from "zod"
import { leave } from "@/lib/person/leave"
import { Next } from "@/lib/person/schema"
import { endThisSession } from "@/lib/person/session"
import { anyone, mutation } from "@/lib/web/mutation"
import { safePath } from "@/lib/web/safe-path"

/** Leaves nothing of anybody in this browser; with `next` somebody goes on there without an account. */
export const POST = mutation({
  who: anyone,
  input: z.object({ next: Next }),
  handle: async ({ input }) => {
    await endThisSession()
    const location = safePath(input.next, "/sign-in?done=signedOut")
    return { ok: true, location, cookies: leave(), forget: true }
  },
})
