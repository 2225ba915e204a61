import { database } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import type { Schedule } from "../schema"

/** What is due of these questions, and what comes next, by the database's clock. */
export async function readSchedule(account: AccountId, questions: readonly string[]): Promise<Schedule> {
  const rows = await database.$queryRaw<[Schedule]>`
    SELECT (count(*) FILTER (WHERE "dueAt" <= now()))::int AS "due", count(*)::int AS "cards",
           min("dueAt") FILTER (WHERE "dueAt" > now()) AS "nextAt",
           (count(*) FILTER (WHERE "dueAt" > now() AND "dueAt" <= now() + interval '7 days'))::int AS "thisWeek"
    FROM "ReviewCard" WHERE "personId" = ${account}::uuid AND "questionId" = ANY(${questions})`
  return rows[0]
}

/** The card to ask now: those missed last time first, then whatever has waited longest. Null when nothing is due. */
export async function findDue(account: AccountId, questions: readonly string[]): Promise<string | null> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "ReviewCard"
    WHERE "personId" = ${account}::uuid AND "dueAt" <= now() AND "questionId" = ANY(${questions})
    ORDER BY "lastRating" = 1 DESC, "dueAt", "id" LIMIT 1`
  return rows[0]?.id ?? null
}
