import { createHmac } from "node:crypto"
import { database } from "@/lib/database/client"
import { settings } from "@/lib/settings/settings"

export type Allowance = { limit: number; windowSeconds: number }
export type Throttled = { allowed: boolean; /** Seconds until the window ends. */ retryAfter: number }

type Row = { count: number; left: number }

/**
 * Counts one try under `key` ("sign-in:ann@example.org") in a fixed window, for all processes together, and
 * says whether it was within the limit. Each call also clears away up to ten windows that are over.
 */
export async function throttle(key: string, { limit, windowSeconds }: Allowance): Promise<Throttled> {
  const [row] = await count(hashed(key), windowSeconds)
  if (row === undefined) throw new Error("The throttle counted nothing")
  return { allowed: row.count <= limit, retryAfter: Math.max(1, Math.ceil(row.left)) }
}

/** Takes a count back to nothing: a right password forgives the wrong ones before it. */
export async function forgive(key: string): Promise<void> {
  await database.throttle.deleteMany({ where: { key: hashed(key) } })
}

// One statement, so that tries at the same moment are all counted. Past a billion it stops counting up.
function count(key: string, seconds: number): Promise<Row[]> {
  return database.$queryRaw<Row[]>`
    WITH over AS (
      SELECT "key" FROM "Throttle" WHERE "expiresAt" < now() AND "key" <> ${key}
      LIMIT 10 FOR UPDATE SKIP LOCKED
    ), cleared AS (
      DELETE FROM "Throttle" WHERE "key" IN (SELECT "key" FROM over)
    )
    INSERT INTO "Throttle" AS kept ("key", "count", "expiresAt")
    VALUES (${key}, 1, now() + make_interval(secs => ${seconds}::float8))
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."expiresAt" <= now() THEN 1 ELSE least(kept."count" + 1, 1000000000) END,
      "expiresAt" = CASE WHEN kept."expiresAt" <= now() THEN excluded."expiresAt" ELSE kept."expiresAt" END
    RETURNING "count", extract(epoch FROM "expiresAt" - now())::float8 AS "left"`
}

/** Keyed with the secret: addresses are few enough to be guessed from a bare hash. */
function hashed(key: string): string {
  return createHmac("sha256", settings().nextAuthSecret).update(`throttle:${key}`).digest("base64url")
}
