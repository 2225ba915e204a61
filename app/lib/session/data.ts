import { database, type Tx } from "@/lib/database/client"
import type { Role } from "@/lib/person/schema"
import type { SessionClaims, SessionLimits } from "./schema"

/** The person behind a session that still holds. */
export type SessionPerson = {
  id: string
  email: string | null
  name: string | null
  role: Role
  hasPassword: boolean
}

type Row = SessionPerson & { stale: boolean }

/** Opens a session for an enabled person, or null. Sessions that can no longer be used are cleared away. */
export async function startSession(personId: string): Promise<SessionClaims | null> {
  await database.$executeRaw`
    DELETE FROM "Session" WHERE "personId" = ${personId}::uuid AND "startedAt" < now() - interval '8 days'`
  const [row] = await database.$queryRaw<{ id: string; version: number }[]>`
    INSERT INTO "Session" ("personId", "version")
    SELECT id, "sessionVersion" FROM "Person" WHERE id = ${personId}::uuid AND "disabledAt" IS NULL
    RETURNING id, "version"`
  return row ? { sub: personId, session: row.id, version: row.version } : null
}

/**
 * Whoever is behind a session, by the database's clock and with one query. Null when it was ended, is too old,
 * lay idle, or when a change of password or role, disabling or "sign out everywhere" has bumped the version.
 */
export async function findSession(
  claims: SessionClaims,
  { idleMinutes, hours }: SessionLimits,
): Promise<SessionPerson | null> {
  const [row] = await database.$queryRaw<Row[]>`
    SELECT p.id, p.email, p.name, p.role::text AS role, p."passwordHash" IS NOT NULL AS "hasPassword",
           s."lastSeenAt" < now() - interval '1 minute' AS stale
      FROM "Session" s JOIN "Person" p ON p.id = s."personId"
     WHERE s.id = ${claims.session}::uuid AND s."personId" = ${claims.sub}::uuid
       AND s."version" = ${claims.version} AND p."sessionVersion" = s."version"
       AND s."endedAt" IS NULL AND p."disabledAt" IS NULL
       AND s."lastSeenAt" > now() - make_interval(mins => ${idleMinutes}::int)
       AND s."startedAt" > now() - make_interval(hours => ${hours}::int)`
  if (!row) return null
  const { stale, ...person } = row
  // Once a minute at most: reading a page is not worth a write each time.
  if (stale)
    await database.$executeRaw`
    UPDATE "Session" SET "lastSeenAt" = now() WHERE id = ${claims.session}::uuid`
  return person
}

export async function endSession(claims: SessionClaims): Promise<void> {
  await database.$executeRaw`
    UPDATE "Session" SET "endedAt" = now() WHERE id = ${claims.session}::uuid AND "endedAt" IS NULL`
}

/** Ends every session of a person at once, by making all their cookies one version too old. */
export async function endAllSessions(tx: Tx, personId: string): Promise<void> {
  await tx.person.updateMany({ where: { id: personId }, data: { sessionVersion: { increment: 1 } } })
}
