import { database, type Tx } from "@/lib/database/client"
import type { Form } from "@/lib/course/schema"
import type { LearnerId } from "@/lib/person/schema"
import type { Sitting } from "./schema"

/** Every attempt of a learner, newest first, and the time by the database's clock. */
export async function readSittings(
  learner: LearnerId,
  client: Tx | typeof database = database,
): Promise<{ sittings: Sitting[]; now: Date }> {
  const rows = await client.$queryRaw<(Sitting & { now: Date })[]>`
    SELECT "id", "quizId", "voice"::text, "startKey", "form", "startedAt", "submittedAt", "earned", "total", "passed",
           clock_timestamp() AS "now"
    FROM "Attempt" WHERE "personId" = ${learner}::uuid ORDER BY "startedAt" DESC`
  // Without an attempt there is nothing to wait for, and no time that matters.
  return { sittings: rows.map(({ now: _, ...sitting }) => sitting), now: rows[0]?.now ?? new Date(0) }
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
