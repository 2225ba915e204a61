import { createHash, randomBytes } from "node:crypto"
import { database, type Tx } from "@/lib/database/client"
import { tokenMinutes, TokenText, type TokenPurpose, type TokenUse } from "./schema"

export type NewToken = Pick<TokenUse, "purpose"> & Partial<TokenUse> & { minutes?: number }

/** The text of a new one-time token. Only its SHA-256 is stored. Those that ran out a day ago are cleared away. */
export async function issueToken(tx: Tx | typeof database, token: NewToken): Promise<string> {
  const text = randomBytes(32).toString("base64url")
  const { purpose, email = null, role = null, personId = null, minutes = tokenMinutes[purpose] } = token
  await tx.$executeRaw`
    WITH over AS (DELETE FROM "Token" WHERE "expiresAt" < now() - interval '1 day')
    INSERT INTO "Token" (hash, purpose, email, role, "personId", "expiresAt")
    VALUES (${hashToken(text)}, ${purpose}::"TokenPurpose", ${email}, ${role}::"Role", ${personId}::uuid,
            now() + make_interval(mins => ${minutes}::int))`
  return text
}

/** A token that the next line uses up: how a password, or a new account, becomes a session. */
export function issueTicket(personId: string): Promise<string> {
  return issueToken(database, { purpose: "signIn", personId, minutes: 1 })
}

/** What a token is for, without using it up: for the page with the button. */
export async function peekToken(purpose: TokenPurpose, text: string): Promise<TokenUse | null> {
  if (!TokenText.safeParse(text).success) return null
  const [use] = await database.$queryRaw<TokenUse[]>`
    SELECT purpose::text AS purpose, email, role::text AS role, "personId" FROM "Token"
     WHERE hash = ${hashToken(text)} AND purpose = ${purpose}::"TokenPurpose"
       AND "usedAt" IS NULL AND "expiresAt" > now()`
  return use ?? null
}

/** Uses a token up, or null when it was used, is too old, or never was. Of two at once, one gets it. */
export async function useToken(tx: Tx, purpose: TokenPurpose, text: string): Promise<TokenUse | null> {
  if (!TokenText.safeParse(text).success) return null
  const [use] = await tx.$queryRaw<TokenUse[]>`
    UPDATE "Token" SET "usedAt" = now()
     WHERE hash = ${hashToken(text)} AND purpose = ${purpose}::"TokenPurpose"
       AND "usedAt" IS NULL AND "expiresAt" > now()
    RETURNING purpose::text AS purpose, email, role::text AS role, "personId"`
  return use ?? null
}

/** Uses up the newest invitation to an address, whose owner proved it without opening the link. */
export async function useInvitationFor(tx: Tx, email: string): Promise<TokenUse | null> {
  const [use] = await tx.$queryRaw<TokenUse[]>`
    UPDATE "Token" SET "usedAt" = now()
     WHERE hash = (SELECT hash FROM "Token" WHERE purpose = 'invitation' AND email = ${email}
                      AND "usedAt" IS NULL AND "expiresAt" > now() ORDER BY "expiresAt" DESC LIMIT 1)
       AND "usedAt" IS NULL
    RETURNING purpose::text AS purpose, email, role::text AS role, "personId"`
  return use ?? null
}

/** A new password makes links that were mailed before it worthless. */
export async function revokeTokens(tx: Tx, personId: string): Promise<void> {
  await tx.token.deleteMany({ where: { personId, purpose: { in: ["reset", "signIn"] } } })
}

function hashToken(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}
