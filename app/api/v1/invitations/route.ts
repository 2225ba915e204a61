import { z } from "zod"
import { shownOnce } from "@/lib/person/shown-once"
import { invite } from "@/lib/person/invite"
import { Email, Role } from "@/lib/person/schema"
import { requireManager } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

const page = "/invite"

export const POST = mutation({
  who: requireManager,
  input: z.object({ email: Email, role: Role }),
  keep: ["email"],
  handle: async ({ input: { email, role }, who }) => {
    const invited = await invite(who, email, role)
    if (!invited.ok) return { ...invited, location: page, fields: ["email"], values: { email } }
    const { link } = invited
    if (link === null) return { ok: true, location: `${page}?done=mailed` }
    return { ok: true, location: `${page}?done=made`, data: { link }, cookies: [shownOnce(link, page)] }
  },
})
