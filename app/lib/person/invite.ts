import { audit } from "@/lib/audit/data"
import { transaction } from "@/lib/database/client"
import { settings } from "@/lib/settings/settings"
import { issueToken } from "@/lib/token/data"
import { hasAccount } from "./data"
import { postLink, tokenLink } from "./post-link"
import { mayInvite } from "./rules"
import type { ManagerScope, Role } from "./schema"

export type Invited =
  /** The link is given when there is no mail server: the manager hands it over, and it is not shown again. */
  { ok: true; link: string | null } | { ok: false; problem: "forbidden" | "addressTaken" }

/** Invites an address to make an account with a role. */
export async function invite(by: ManagerScope, email: string, role: Role): Promise<Invited> {
  if (!mayInvite(by.role, role)) return { ok: false, problem: "forbidden" }
  return transaction(async (tx) => {
    if (await hasAccount(tx, email)) return { ok: false, problem: "addressTaken" }
    const token = { purpose: "invitation", email, role } as const
    await audit(tx, { action: "person.invited", actorId: by.managerId, detail: { role } })
    if (!settings().smtpUrl) return { ok: true, link: tokenLink("/invitation", await issueToken(tx, token)) }
    await postLink(tx, "invitation", email, { token, path: "/invitation" })
    return { ok: true, link: null }
  })
}
