import { Prisma } from "#prisma/generated/client"
import { database, type Tx } from "@/lib/database/client"
import type { Form } from "@/lib/course/schema"
import type { LearnerId, ManagerScope } from "@/lib/person/schema"
import type { History, Sitting } from "./schema"

type Client = Tx | typeof database

/** Everything a learner has sat, newest first, with the scores that count. */
export const readHistory = (learner: LearnerId, client: Client = database) => historyOf(learner, client)

/** The same of anybody, for a manager. */
export const readMemberHistory = (_scope: ManagerScope, personId: string, client: Client = database) =>
  historyOf(personId, client)

async function historyOf(
  personId: string,
  client: Client,
): Promise<Omit<History, "sittings"> & { sittings: Sitting[] }> {
  const rows = await client.$queryRaw<(Sitting & { now: Date })[]>`
    SELECT first."id", "quizId", "voice"::text, "startKey", "form", "startedAt", "submittedAt", first."total",
           coalesce(last."earned", first."earned") AS "earned", coalesce(last."passed", first."passed") AS "passed",
           clock_timestamp() AS "now"
    FROM "Attempt" first LEFT JOIN LATERAL (
      SELECT again."earned", again."passed" FROM "RescoredAttempt" again JOIN "Rescore" ON "Rescore"."id" = "rescoreId"
      WHERE again."attemptId" = first."id" AND "finishedAt" IS NOT NULL ORDER BY "finishedAt" DESC LIMIT 1
    ) last ON true
    WHERE "personId" = ${personId}::uuid ORDER BY "startedAt" DESC`
  return {
    sittings: rows.map(({ now: _, ...sitting }) => sitting),
    // Without an attempt there is nothing to wait for, and no time that matters.
    now: rows[0]?.now ?? new Date(0),
    ...(await allowanceOf(personId, client)),
  }
}

/** Whether somebody has no account, and the attempts they were given beyond the rules, by quiz. */
async function allowanceOf(personId: string, client: Client): Promise<Pick<History, "extra" | "isGuest">> {
  const rows = await client.$queryRaw<Pick<History, "extra" | "isGuest">[]>`
    SELECT "guestKeyHash" IS NOT NULL AS "isGuest", (
      SELECT coalesce(jsonb_object_agg("quizId", many), '{}'::jsonb)
      FROM (SELECT "quizId", count(*) AS many FROM "ExtraAttempt" WHERE "personId" = person."id" GROUP BY "quizId") given
    ) AS "extra"
    FROM "Person" person WHERE "id" = ${personId}::uuid`
  return rows[0] ?? { extra: {}, isGuest: true }
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

/**
 * In SQL, of an attempt that is named "attempt": whether its answers may be told, as `tellingOf` and `isFinalIn`
 * say it. Those of a start test are withheld until its learner has handed in the final, where there is one;
 * `finals` are the ids of those there are.
 */
export const mayBeTold = (finals: string[]) => Prisma.sql`NOT (
  coalesce(attempt."seal"->'rules'->>'feedback', '') = 'afterFinal'
  AND 'final/' || attempt."voice"::text = ANY(${finals}::text[]) AND NOT EXISTS (
    SELECT FROM "Attempt" final WHERE final."personId" = attempt."personId"
      AND final."quizId" = 'final/' || attempt."voice"::text AND final."submittedAt" IS NOT NULL))`

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
