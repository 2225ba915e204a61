import { requireAdministrator } from "@/lib/person/session"
import { rescorePath } from "@/lib/rescore/address"
import { rescore } from "@/lib/rescore/rescore"
import { RescoreInput } from "@/lib/rescore/schema"
import { mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: requireAdministrator,
  input: RescoreInput,
  handle: async ({ input, who }) => {
    const done = await rescore(who, input)
    const location = rescorePath(input.question, input.hash)
    return { ...done, location: done.ok ? `${location}?done=rescored` : location }
  },
})
