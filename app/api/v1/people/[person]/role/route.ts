import { z } from "zod"
import { changeRole } from "@/lib/person/change-role"
import { personPath } from "@/lib/person/person-path"
import { Role } from "@/lib/person/schema"
import { requireAdministrator } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

export const POST = mutation({
  who: requireAdministrator,
  input: z.object({ role: Role }),
  handle: async ({ input: { role }, who, params }) => {
    const { id, location } = personPath(params["person"])
    const changed = await changeRole(who, id, role)
    return { ...changed, location: changed.ok ? `${location}?done=role` : location }
  },
})
