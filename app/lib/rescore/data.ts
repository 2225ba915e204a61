import { Prisma } from "#prisma/generated/client"
import { database, reports, type Tx } from "@/lib/database/client"
import type { AdministratorId } from "@/lib/person/schema"
import { Answer } from "@/lib/quiz/schema"
import type { Correction, Remarked, Rescore, Standing } from "./schema"

/** In a query of attempts: the last finished rescore that each was in. */
export const lastRescored = {
  where: { rescore: { finishedAt: { not: null } } },
  orderBy: { rescore: { finishedAt: "desc" } },
  take: 1,
  select: {
    ...{ earned: true, total: true, passed: true, mustKnowMissed: true },
    rescore: { select: { finishedAt: true } },
  },
} as const satisfies Prisma.Attempt$rescoredArgs

type LastRescored = Omit<Correction, "at"> & { rescore: { finishedAt: Date | null } }

/** What `lastRescored` found, as the score that counts. */
export function toCorrection([last]: readonly LastRescored[]): Correction | null {
  const at = last?.rescore.finishedAt
  if (!last || !at) return null
  const { earned, total, passed, mustKnowMissed } = last
  return { at, earned, total, passed, mustKnowMissed }
}

/** In SQL: the score that counts of each attempt that was ever marked again, as "attemptId", "earned", "passed". */
export const countingScores = Prisma.sql`(
  SELECT DISTINCT ON ("attemptId") "attemptId", "earned", "passed"
  FROM "RescoredAttempt" JOIN "Rescore" ON "Rescore"."id" = "rescoreId"
  WHERE "finishedAt" IS NOT NULL ORDER BY "attemptId", "finishedAt" DESC)`

/** Begins a rescore. False when one with this id was begun before, or another is not finished. */
export async function insertRescore(rescore: Omit<Rescore, "startedAt" | "finishedAt">): Promise<boolean> {
  const { id, questionId, fromHash, toHash, why, keepPasses, byId } = rescore
  const made = await database.$executeRaw`
    INSERT INTO "Rescore" ("id", "questionId", "fromHash", "toHash", "why", "keepPasses", "byId")
    VALUES (${id}::uuid, ${questionId}, ${fromHash}, ${toHash}, ${why}, ${keepPasses}, ${byId}::uuid)
    ON CONFLICT DO NOTHING`
  return made > 0
}

export const findRescore = (_who: AdministratorId, id: string): Promise<Rescore | null> =>
  database.rescore.findUnique({ where: { id } })

/** A rescore that an administrator began so many seconds ago and that is not finished; there is one at most. */
export async function findLeftOver(seconds: number): Promise<(Rescore & { byId: AdministratorId }) | null> {
  const [left] = await database.$queryRaw<(Rescore & { byId: AdministratorId })[]>`
    SELECT * FROM "Rescore" WHERE "finishedAt" IS NULL AND "startedAt" <= clock_timestamp() - make_interval(secs => ${seconds})`
  return left ?? null
}

/** Whether attempts that met this wording were ever marked again. */
export async function wasRescored(hash: string): Promise<boolean> {
  return (await database.rescore.findFirst({ where: { fromHash: hash }, select: { id: true } })) !== null
}

/**
 * The next ids of attempts handed in that met this exact wording, so that no statement grows with their number.
 * Where most met it, by their own order; where few did, by index "Attempt_wordings_idx".
 */
export async function listAttemptsOf(
  _who: AdministratorId,
  { hash, after, atMost }: { hash: string; after: string; atMost: number },
): Promise<string[]> {
  const rows = await reports.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Attempt"
    WHERE jsonb_path_query_array("paper", '$.questions[*].hash') @> ${JSON.stringify([hash])}::jsonb
      AND "submittedAt" IS NOT NULL AND "id" > ${after}::uuid
    ORDER BY "id" LIMIT ${atMost}`
  return rows.map(({ id }) => id)
}

type StandingRow = Omit<Standing, "answer"> & { answer: unknown }

/**
 * Where these attempts stand, and what they answered to one question; and where others stand that asked only what was
 * missed in these, and count its points without having asked it. Seals are read, and nothing is changed.
 */
export async function readStandings(
  _who: AdministratorId,
  ids: string[],
  questionId: string,
): Promise<Standing[]> {
  const rows = await reports.$queryRaw<StandingRow[]>`
    SELECT a."id" AS "attemptId", coalesce(last."earned", a."earned") AS "earned", a."total",
      coalesce(last."passed", a."passed") AS "passed",
      coalesce(last."mustKnowMissed", ARRAY(SELECT jsonb_array_elements_text(a."seal"->'mustKnowMissed')))
        AS "mustKnowMissed",
      (a."seal"->>'passMark')::float8 AS "passMark", (asked->>'mustKnow')::boolean AS "mustKnow",
      coalesce(own."questionEarned", (carried->>'earned')::float8, (asked->'explained'->>'earned')::float8)
        AS "questionEarned",
      step."value" AS "answer"
    FROM (
      SELECT own AS "asking", own AS "counting" FROM unnest(${ids}::uuid[]) own
      UNION ALL
      SELECT asking."id", counting."id" FROM "Attempt" asking JOIN "Attempt" counting USING ("personId", "quizId")
      WHERE asking."id" = ANY(${ids}::uuid[]) AND counting."submittedAt" IS NOT NULL
        AND counting."paper"->'carried' @> jsonb_build_array(
          jsonb_build_object('id', ${questionId}::text, 'attempt', asking."id"::text))
    ) met
    JOIN "Attempt" origin ON origin."id" = met."asking"
    JOIN "Attempt" a ON a."id" = met."counting"
    CROSS JOIN LATERAL jsonb_array_elements(origin."seal"->'questions') asked
    LEFT JOIN LATERAL jsonb_array_elements(a."paper"->'carried') carried ON carried->>'id' = ${questionId}
    LEFT JOIN LATERAL (
      SELECT r."earned", r."passed", r."mustKnowMissed" FROM "RescoredAttempt" r JOIN "Rescore" s ON s."id" = r."rescoreId"
      WHERE r."attemptId" = a."id" AND s."finishedAt" IS NOT NULL ORDER BY s."finishedAt" DESC LIMIT 1
    ) last ON true
    LEFT JOIN LATERAL (
      SELECT r."questionEarned" FROM "RescoredAttempt" r JOIN "Rescore" s ON s."id" = r."rescoreId"
      WHERE r."attemptId" = a."id" AND s."finishedAt" IS NOT NULL AND s."questionId" = ${questionId}
      ORDER BY s."finishedAt" DESC LIMIT 1
    ) own ON true
    LEFT JOIN LATERAL (
      SELECT "value" FROM "AttemptStep" WHERE "attemptId" = met."asking" AND "questionId" = ${questionId}
      ORDER BY "locked" DESC, "clientSeq" DESC LIMIT 1
    ) step ON true
    WHERE asked->>'id' = ${questionId}`
  return rows.map((row) => ({ ...row, answer: Answer.nullable().parse(row.answer) }))
}

/** Keeps what was marked again; what was kept before stays. It counts once the rescore is finished. */
export async function insertRemarked(rescoreId: string, remarked: Remarked[]): Promise<void> {
  await database.rescoredAttempt.createMany({
    data: remarked.map((one) => ({ rescoreId, ...one })),
    skipDuplicates: true,
  })
}

/** Counts again what these attempts had not right although the learner was sure, by the marks they have now. */
export async function recountSureAndWrong(attempts: string[]): Promise<void> {
  await database.$executeRaw`
    UPDATE "Attempt" a SET "sureAndWrong" = (
      SELECT count(*) FROM jsonb_array_elements(a."seal"->'questions') asked
      LEFT JOIN LATERAL (
        SELECT r."questionEarned" FROM "RescoredAttempt" r JOIN "Rescore" s ON s."id" = r."rescoreId"
        WHERE r."attemptId" = a."id" AND s."questionId" = asked->>'id' ORDER BY s."startedAt" DESC LIMIT 1
      ) own ON true
      WHERE asked->>'certainty' = 'sure' AND coalesce(
        own."questionEarned" < (asked->'explained'->>'total')::float8,
        asked->'explained'->>'verdict' NOT IN ('right', 'compared'))
    ) WHERE a."id" = ANY(${attempts}::uuid[]) AND a."sureAndWrong" IS NOT NULL`
}

type Earned = { attemptId: string; questionId: string; earned: number }

/** What questions of these attempts have earned since they were marked again; those that never were are not in it. */
export function readEarnedSince(attempts: string[]): Promise<Earned[]> {
  return database.$queryRaw<Earned[]>`
    SELECT DISTINCT ON ("attemptId", "questionId") "attemptId", "questionId", "questionEarned" AS "earned"
    FROM "RescoredAttempt" JOIN "Rescore" ON "Rescore"."id" = "rescoreId"
    WHERE "attemptId" = ANY(${attempts}::uuid[]) AND "finishedAt" IS NOT NULL
    ORDER BY "attemptId", "questionId", "finishedAt" DESC`
}

/** From here on the new scores count, all at once. False when that was so already. */
export async function finishRescore(tx: Tx, id: string): Promise<boolean> {
  const finished = await tx.$executeRaw`
    UPDATE "Rescore" SET "finishedAt" = clock_timestamp() WHERE "id" = ${id}::uuid AND "finishedAt" IS NULL`
  return finished > 0
}

export type PastRescore = Rescore & { changed: number }

/** What was corrected of one question, latest first. */
export async function listRescores(_who: AdministratorId, questionId: string): Promise<PastRescore[]> {
  const found = await database.rescore.findMany({
    where: { questionId },
    include: { _count: { select: { attempts: true } } },
    orderBy: { startedAt: "desc" },
  })
  return found.map(({ _count, ...rescore }) => ({ ...rescore, changed: _count.attempts }))
}
