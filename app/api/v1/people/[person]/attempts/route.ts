import { z } from "zod"
import { giveAttempt } from "@/lib/attempt/give-attempt"
import { personPath } from "@/lib/person/person-path"
import { requireManager } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

/** Gives somebody one attempt more than the rules of a quiz allow. */
export const POST = mutation({
  who: requireManager,
  input: z.object({ quiz: z.string().max(200) }),
  handle: async ({ input, who, params }) => {
    const { id, location } = personPath(params["person"])
    const given = await giveAttempt(who, id, input.quiz)
    return { ...given, location: given.ok ? `${location}?done=attempt` : location }
  },
})
