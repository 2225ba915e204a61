import { database, type Tx } from "@/lib/database/client"
import type { Kept } from "./schema"

export async function findGuest(keyHash: string): Promise<{ id: string } | null> {
  return database.person.findUnique({ where: { guestKeyHash: keyHash }, select: { id: true } })
}

export async function createGuest(keyHash: string): Promise<{ id: string }> {
  return database.person.create({ data: { guestKeyHash: keyHash }, select: { id: true } })
}

/** How much a guest has done here: answers to checks, lessons opened and quizzes begun. */
export async function countGuestWork(id: string): Promise<number> {
  const [checks, lessons, attempts] = await Promise.all([
    database.checkAnswer.count({ where: { personId: id } }),
    database.lessonProgress.count({ where: { personId: id } }),
    database.attempt.count({ where: { personId: id } }),
  ])
  return checks + lessons + attempts
}

/**
 * Moves a guest's work to an account. The guest's row is locked and what was moved is gone from it, so that
 * the same work is never moved twice. A quiz that is open on both sides stays with the guest: one person has
 * one open attempt per quiz.
 */
export async function moveGuestWork(tx: Tx, guestId: string, accountId: string): Promise<Kept> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Person" WHERE id = ${guestId}::uuid AND "guestKeyHash" IS NOT NULL FOR UPDATE`
  if (locked.length === 0) return { moved: false, openQuizLeft: false }
  await moveProgress(tx, guestId, accountId)
  await moveChecks(tx, guestId, accountId)
  await moveAttempts(tx, guestId, accountId)
  const openQuizLeft = (await tx.attempt.count({ where: { personId: guestId } })) > 0
  if (!openQuizLeft) await tx.person.deleteMany({ where: { id: guestId } })
  return { moved: true, openQuizLeft }
}

/** The earlier date of each counts, and the place of whoever read last. Complete is what both did together. */
async function moveProgress(tx: Tx, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    WITH guest AS (DELETE FROM "LessonProgress" WHERE "personId" = ${guestId}::uuid RETURNING *)
    INSERT INTO "LessonProgress" AS kept
           ("personId", "lessonId", voice, place, "endReachedAt", "checkAnsweredAt", "completedAt", "updatedAt")
    SELECT ${accountId}::uuid, "lessonId", voice, place, "endReachedAt", "checkAnsweredAt", "completedAt", "updatedAt"
      FROM guest
    ON CONFLICT ("personId", "lessonId", voice) DO UPDATE SET
      place = CASE WHEN excluded."updatedAt" > kept."updatedAt" THEN excluded.place ELSE kept.place END,
      "endReachedAt" = least(kept."endReachedAt", excluded."endReachedAt"),
      "checkAnsweredAt" = least(kept."checkAnsweredAt", excluded."checkAnsweredAt"),
      "completedAt" = coalesce(least(kept."completedAt", excluded."completedAt"),
        CASE WHEN coalesce(kept."endReachedAt", excluded."endReachedAt") IS NOT NULL
              AND coalesce(kept."checkAnsweredAt", excluded."checkAnsweredAt") IS NOT NULL THEN now() END),
      "updatedAt" = greatest(kept."updatedAt", excluded."updatedAt")`
}

async function moveChecks(tx: Tx, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "CheckAnswer" AS mine SET "personId" = ${accountId}::uuid
     WHERE "personId" = ${guestId}::uuid AND NOT EXISTS (
       SELECT 1 FROM "CheckAnswer" AS theirs
        WHERE theirs."personId" = ${accountId}::uuid AND theirs."clientOpId" = mine."clientOpId")`
}

async function moveAttempts(tx: Tx, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Attempt" AS mine SET "personId" = ${accountId}::uuid
     WHERE "personId" = ${guestId}::uuid AND NOT EXISTS (
       SELECT 1 FROM "Attempt" AS theirs
        WHERE theirs."personId" = ${accountId}::uuid
          AND (theirs."startKey" = mine."startKey"
               OR (mine."submittedAt" IS NULL AND theirs."submittedAt" IS NULL AND theirs."quizId" = mine."quizId")))`
}
