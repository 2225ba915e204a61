import { audit } from "@/lib/audit/data"
import { transaction, type Tx } from "@/lib/database/client"
import { settings } from "@/lib/settings/settings"
import { useInvitationFor } from "@/lib/token/data"
import { addIdentity, createAccount, findByIdentity, hasAccount, isEnabled } from "./data"
import type { OidcProfile } from "./oidc"
import { Email, PersonName, type Role } from "./schema"

export type Joined =
  { ok: true } | { ok: false; problem: "addressTaken" | "byInvitation" | "providerRefused" }

/**
 * Lets in somebody whom the organisation's provider vouches for. A new identity becomes a new account. It is
 * never tied to an account that exists: whoever has that address here has proved it in another way. An
 * address that the provider has not verified is not stored, or its owner could later be handed this account.
 */
export function joinByIdentity(subject: string, profile: OidcProfile): Promise<Joined> {
  const provider = settings().oidc?.issuer ?? ""
  return transaction(async (tx) => {
    const known = await findByIdentity(provider, subject, tx)
    if (known)
      return (await isEnabled(known.id, tx)) ? { ok: true } : { ok: false, problem: "providerRefused" }
    const email = verifiedEmail(profile)
    if (email && (await hasAccount(tx, email))) return { ok: false, problem: "addressTaken" }
    const role = await roleFor(tx, email)
    if (!role) return { ok: false, problem: "byInvitation" }
    const name = PersonName.safeParse(profile.name).data ?? null
    const id = await createAccount(tx, { email, name, passwordHash: null, role }, null)
    await addIdentity(tx, id, provider, subject)
    await audit(tx, { action: "person.joined", subjectId: id, detail: { role, by: "provider" } })
    return { ok: true }
  })
}

function verifiedEmail({ email, email_verified: verified }: OidcProfile): string | null {
  return verified === true ? (Email.safeParse(email).data ?? null) : null
}

/** The role of the invitation to this address, which is used up; else a learner, if registration is open. */
async function roleFor(tx: Tx, email: string | null): Promise<Role | null> {
  const invitation = email ? await useInvitationFor(tx, email) : null
  if (invitation) return invitation.role ?? "learner"
  return settings().registration === "open" ? "learner" : null
}
