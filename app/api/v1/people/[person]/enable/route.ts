import { z } from "zod"
import { setDisabled } from "@/lib/person/change-role"
import { personPath } from "@/lib/person/person-path"
import { requireAdministrator } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: requireAdministrator,
  input: z.object({}),
  handle: async ({ who, params }) => {
    const { id, location } = personPath(params["person"])
    const changed = await setDisabled(who, id, false)
    return { ...changed, location: changed.ok ? `${location}?done=enabled` : location }
  },
})
