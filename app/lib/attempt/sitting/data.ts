import { database, type Tx } from "@/lib/database/client"
import type { Form } from "@/lib/course/schema"
import type { LearnerId, ManagerScope } from "@/lib/person/schema"
import type { History, Sitting } from "./schema"

type Client = Tx | typeof database

/** Everything a learner has sat, newest first. */
export const readHistory = (learner: LearnerId, client: Client = database) => historyOf(learner, client)

/** The same of anybody, for a manager. */
export const readMemberHistory = (_scope: ManagerScope, personId: string, client: Client = database) =>
  historyOf(personId, client)

async function historyOf(
  personId: string,
  client: Client,
): Promise<Omit<History, "sittings"> & { sittings: Sitting[] }> {
  const rows = await client.$queryRaw<(Sitting & { now: Date })[]>`
    SELECT "id", "quizId", "voice"::text, "startKey", "form", "startedAt", "submittedAt", "earned", "total", "passed",
           clock_timestamp() AS "now"
    FROM "Attempt" WHERE "personId" = ${personId}::uuid ORDER BY "startedAt" DESC`
  const given = await client.extraAttempt.groupBy({ by: "quizId", where: { personId }, _count: true })
  return {
    sittings: rows.map(({ now: _, ...sitting }) => sitting),
    // Without an attempt there is nothing to wait for, and no time that matters.
    now: rows[0]?.now ?? new Date(0),
    extra: Object.fromEntries(given.map(({ quizId, _count }) => [quizId, _count])),
  }
}

/** Adds one attempt to those that the rules allow somebody. */
export async function insertExtra(
  tx: Tx,
  _scope: ManagerScope,
  personId: string,
  quizId: string,
): Promise<void> {
  await tx.extraAttempt.create({ data: { personId, quizId }, select: { id: true } })
}

/** Lets one start of this learner at a time look at what there is and add to it. */
export async function lockStarts(tx: Tx, learner: LearnerId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${learner}::uuid FOR NO KEY UPDATE`
}

/** The form of a test for the next person in turn. The turn is taken only if the transaction is. */
export async function takeTurn(tx: Tx, quizId: string): Promise<Form> {
  const rows = await tx.$queryRaw<[{ turns: number }]>`
    INSERT INTO "FormTurn" AS turn ("quizId", "turns") VALUES (${quizId}, 1)
    ON CONFLICT ("quizId") DO UPDATE SET "turns" = turn."turns" + 1
    RETURNING "turns"`
  return rows[0].turns % 2 === 1 ? "a" : "b"
}
