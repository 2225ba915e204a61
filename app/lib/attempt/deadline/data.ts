import { Prisma } from "#prisma/generated/client"
import { database } from "@/lib/database/client"
import type { LearnerId } from "@/lib/person/schema"
import { extensions, graceSeconds } from "./rules"

/** In SQL, of an attempt: whether its time was up, and the grace after it, when the statement's transaction began. */
export const isOver = Prisma.sql`coalesce("deadline" + make_interval(secs => ${graceSeconds}::int) < now(), false)`

type TimeLeft = { deadline: Date; left: number; isOver: boolean }

/** Milliseconds until the deadline, below 0 after it, by the database's clock. Null without a limit. */
export async function readTimeLeft(id: string): Promise<TimeLeft | null> {
  const rows = await database.$queryRaw<TimeLeft[]>`
    SELECT "deadline", (extract(epoch FROM "deadline" - now()) * 1000)::float8 AS "left", ${isOver} AS "isOver"
    FROM "Attempt" WHERE "id" = ${id}::uuid AND "deadline" IS NOT NULL`
  return rows[0] ?? null
}

/** Open attempts whose time is over, but for these. */
export function findOverdue(most: number, but: string[] = []): Promise<{ id: string; learner: LearnerId }[]> {
  return database.$queryRaw<{ id: string; learner: LearnerId }[]>`
    SELECT "id", "personId" AS "learner" FROM "Attempt"
    WHERE "submittedAt" IS NULL AND "deadline" < now() - make_interval(secs => ${graceSeconds}::int)
      AND "id" <> ALL(${but}::uuid[])
    ORDER BY "deadline" LIMIT ${most}`
}

/**
 * Adds the time of the rules once more, if the deadline is still the one that was seen: the same press twice adds
 * once. False when it is not, is over, or was added as often as it may be.
 */
export async function addTime(learner: LearnerId, id: string, seen: Date): Promise<boolean> {
  const added = await database.$executeRaw`
    UPDATE "Attempt" SET "deadline" = "deadline" + make_interval(mins => ("paper"->'rules'->>'minutes')::int)
    WHERE "id" = ${id}::uuid AND "personId" = ${learner}::uuid AND "submittedAt" IS NULL
      AND "deadline" = ${seen} AND NOT ${isOver}
      AND "deadline" < "startedAt" + ${extensions + 1}::int * make_interval(mins => ("paper"->'rules'->>'minutes')::int)`
  return added > 0
}
