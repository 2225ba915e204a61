import { z } from "zod"
import { keepGuestWork } from "@/lib/person/keep-guest-work"
import { Next } from "@/lib/person/schema"
import { findGuestLearner, requireAccount } from "@/lib/person/session"
import { expired, guestCookie } from "@/lib/session/cookie"
import { mutation } from "@/lib/web/mutation"
import { safePath } from "@/lib/web/safe-path"

/** Answers "was it you?": what was done on this computer before signing in is kept with the account, or is not. */
export const POST = mutation({
  who: requireAccount,
  input: z.object({ mine: z.enum(["yes", "no"]), next: Next }),
  handle: async ({ input: { mine, next }, who }) => {
    const guest = await findGuestLearner()
    const kept = mine === "yes" && guest ? await keepGuestWork(who, guest) : null
    const location = safePath(next, "/record")
    const place = kept?.openQuizLeft ? `/sign-in/kept?next=${encodeURIComponent(location)}` : location
    return { ok: true, location: place, cookies: [expired(guestCookie)], data: kept ?? {} }
  },
})
