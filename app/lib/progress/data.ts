import { randomUUID } from "node:crypto"
import { Prisma } from "#prisma/generated/client"
import type { Voice } from "@/lib/course/schema"
import { database, transaction, type Tx } from "@/lib/database/client"
import type { LearnerId } from "@/lib/person/schema"
import { Answer, type Score } from "@/lib/quiz/schema"
import { isComplete } from "./rules"
import type { LessonState } from "./schema"

type Row = {
  place: string | null
  endReachedAt: Date | null
  checkAnsweredAt: Date | null
  completedAt: Date | null
}

const columns = { place: true, endReachedAt: true, checkAnsweredAt: true, completedAt: true } as const

function toState({ place, endReachedAt, checkAnsweredAt, completedAt }: Row): LessonState {
  const [endReached, checkAnswered] = [endReachedAt !== null, checkAnsweredAt !== null]
  return { place, endReached, checkAnswered, complete: completedAt !== null }
}

export type Reached = {
  lesson: string
  voice: Voice
  place?: string | undefined
  end?: boolean
  check?: boolean
}

/** Notes how far a learner got. Nothing that was reached is ever taken back; the first time counts. */
export function noteProgress(learner: LearnerId, reached: Reached): Promise<LessonState> {
  return transaction((tx) => note(tx, learner, reached))
}

async function note(
  tx: Tx,
  learner: LearnerId,
  { lesson, voice, place, end, check }: Reached,
): Promise<LessonState> {
  const rows = await tx.$queryRaw<[Row]>`
    INSERT INTO "LessonProgress" AS was ("personId", "lessonId", "voice", "place", "endReachedAt", "checkAnsweredAt")
    VALUES (${learner}::uuid, ${lesson}, ${voice}::"Voice", ${place ?? null},
            CASE WHEN ${end ?? false} THEN now() END, CASE WHEN ${check ?? false} THEN now() END)
    ON CONFLICT ("personId", "lessonId", "voice") DO UPDATE SET
      "place" = coalesce(excluded."place", was."place"),
      "endReachedAt" = coalesce(was."endReachedAt", excluded."endReachedAt"),
      "checkAnsweredAt" = coalesce(was."checkAnsweredAt", excluded."checkAnsweredAt"),
      "updatedAt" = now()
    RETURNING "place", "endReachedAt", "checkAnsweredAt", "completedAt"`
  const state = toState(rows[0])
  if (state.complete || !isComplete(state)) return state
  await tx.$executeRaw`
    UPDATE "LessonProgress" SET "completedAt" = now()
    WHERE "personId" = ${learner}::uuid AND "lessonId" = ${lesson} AND "voice" = ${voice}::"Voice"`
  return { ...state, complete: true }
}

export type NewCheck = {
  lesson: string
  voice: Voice
  questionId: string
  questionHash: string
  clientOpId: string | undefined
  answer: Answer
  score: Score
  /** Everything that the check asks was answered. */
  done: boolean
}

/** Stores an answer to a check, once per clientOpId, and notes that the lesson's check was answered. */
export function storeCheck(learner: LearnerId, check: NewCheck): Promise<LessonState> {
  const { lesson, voice, questionId, questionHash, answer, score, done, clientOpId = randomUUID() } = check
  return transaction(async (tx) => {
    const value = answer as Prisma.InputJsonValue
    const { earned, total } = score
    const row = {
      personId: learner,
      lessonId: lesson,
      voice,
      questionId,
      questionHash,
      clientOpId,
      value,
      earned,
      total,
    }
    await tx.checkAnswer.createMany({ data: [row], skipDuplicates: true })
    return note(tx, learner, { lesson, voice, check: done })
  })
}

/** The last answer that a learner gave to a check, with the wording it was given to. */
export async function findLastCheck(learner: LearnerId, voice: Voice, questionId: string) {
  const row = await database.checkAnswer.findFirst({
    where: { personId: learner, voice, questionId },
    orderBy: { id: "desc" },
    select: { lessonId: true, questionHash: true, value: true },
  })
  return row && { lessonId: row.lessonId, questionHash: row.questionHash, answer: Answer.parse(row.value) }
}

export async function readLessonStates(
  learner: LearnerId,
  voice: Voice,
): Promise<Record<string, LessonState>> {
  const rows = await database.lessonProgress.findMany({
    where: { personId: learner, voice },
    select: { lessonId: true, ...columns },
  })
  return Object.fromEntries(rows.map(({ lessonId, ...row }) => [lessonId, toState(row)]))
}
