import { Prisma } from "#prisma/generated/client"
import { contentHash } from "@/lib/course/hash"
import { database, type Tx } from "@/lib/database/client"
import type { Voice } from "@/lib/course/schema"
import type { LearnerId } from "@/lib/person/schema"
import { lastRescored, toCorrection } from "@/lib/rescore/data"
import type { Correction } from "@/lib/rescore/schema"
import { Answer } from "@/lib/quiz/schema"
import { isOver } from "./deadline/data"
import { sureAndWrong } from "./rules"
import { Certainty, Paper, Seal, type Given, type OpenAttempt, type Sealed } from "./schema"

type Client = Tx | typeof database

const columns = {
  id: true,
  quizId: true,
  voice: true,
  courseHash: true,
  startedAt: true,
  deadline: true,
  submittedAt: true,
  paper: true,
} as const
type Row = Omit<OpenAttempt, "paper"> & { paper: unknown }

export function toAttempt({ paper, ...row }: Row): OpenAttempt {
  return { ...row, paper: Paper.parse(paper) }
}

/** What proves an attempt, for queries that hand it to toSealed. */
export const sealColumns = { seal: true, sealHash: true, courseHash: true } as const
type SealRow = { seal: unknown; sealHash: string | null; courseHash: string }

/** Null for an attempt that is open. */
export function toSealed({ seal, sealHash, courseHash }: SealRow): Sealed | null {
  if (!seal) return null
  const isWhole = sealHash === null ? null : contentHash(seal) === sealHash
  return { seal: Seal.parse(seal), sealHash, courseHash, isWhole }
}

export type NewAttempt = {
  quizId: string
  voice: Voice
  courseHash: string
  startKey: string
  paper: Paper
}

/** Writes an attempt; gives its id. The starts of the learner are locked, so that nothing can stand in its way. */
export async function insertAttempt(tx: Tx, learner: LearnerId, attempt: NewAttempt): Promise<string> {
  const { quizId, voice, courseHash, startKey, paper } = attempt
  const rows = await tx.$queryRaw<[{ id: string }]>`
    INSERT INTO "Attempt" ("personId", "quizId", "voice", "courseHash", "startKey", "paper", "form", "deadline")
    VALUES (${learner}::uuid, ${quizId}, ${voice}::"Voice", ${courseHash}, ${startKey}::uuid, ${JSON.stringify(paper)}::jsonb,
            ${paper.form}, now() + make_interval(mins => ${paper.rules.minutes}::int))
    RETURNING "id"`
  return rows[0].id
}

export async function findAttempt(learner: LearnerId, id: string): Promise<OpenAttempt | null> {
  const row = await database.attempt.findFirst({ where: { id, personId: learner }, select: columns })
  return row && toAttempt(row)
}

/** The sealed result of an own attempt; null while it is open. */
export async function findSeal(learner: LearnerId, id: string): Promise<Seal | null> {
  return (await findResult(learner, id))?.seal ?? null
}

/** The sealed result, with the score that counts if it is no longer the first one; null while it is open. */
export async function findResult(
  learner: LearnerId,
  id: string,
): Promise<{ seal: Seal; correction: Correction | null } | null> {
  const row = await database.attempt.findFirst({
    where: { id, personId: learner },
    select: { seal: true, rescored: lastRescored },
  })
  return row?.seal ? { seal: Seal.parse(row.seal), correction: toCorrection(row.rescored) } : null
}

/** An own attempt as it was sealed; null while it is open. */
export async function findSealed(learner: LearnerId, id: string): Promise<Sealed | null> {
  const row = await database.attempt.findFirst({ where: { id, personId: learner }, select: sealColumns })
  return row && toSealed(row)
}

type GivenRow = { questionId: string; seq: number; answer: unknown; certainty: unknown; receivedAt: Date }

/** The answer that counts for each question answered so far: the one that was locked, else the one with the highest number. */
export async function readGiven(attemptId: string, client: Client = database): Promise<Given[]> {
  const rows = await client.$queryRaw<GivenRow[]>`
    SELECT DISTINCT ON ("questionId") "questionId", "clientSeq" AS "seq", "value" AS "answer", "certainty", "receivedAt"
    FROM "AttemptStep" WHERE "attemptId" = ${attemptId}::uuid
    ORDER BY "questionId", "locked" DESC, "clientSeq" DESC`
  return rows.map((row) => ({
    ...row,
    answer: Answer.nullable().parse(row.answer),
    certainty: Certainty.nullable().parse(row.certainty),
  }))
}

export type Locked = {
  submittedAt: Date | null
  seal: unknown
  deadline: Date | null
  isOver: boolean
  now: Date
}

/** Holds the attempt until the transaction ends, against saves and other submits. Null when it is not theirs. */
export async function lockAttempt(tx: Tx, learner: LearnerId, id: string): Promise<Locked | null> {
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT "submittedAt", "seal", "deadline", ${isOver} AS "isOver", clock_timestamp() AS "now" FROM "Attempt"
    WHERE "id" = ${id}::uuid AND "personId" = ${learner}::uuid
    FOR UPDATE`
  return rows[0] ?? null
}

export async function closeAttempt(tx: Tx, id: string, submitKey: string, seal: Seal): Promise<void> {
  const { earned, total, passed, submittedAt } = seal
  await tx.attempt.update({
    where: { id, submittedAt: null },
    data: {
      ...{ submitKey, earned, total, passed, submittedAt },
      ...{ seal: seal as Prisma.InputJsonValue, sealHash: contentHash(seal) },
      sureAndWrong: sureAndWrong(seal.questions).length,
    },
    select: { id: true },
  })
}
