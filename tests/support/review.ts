import { database } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { takeUpQuizzes } from "@/lib/review/take-up"

/** Lets days pass for the quizzes that somebody has handed in: they are as if handed in so much earlier. */
export async function daysPassSinceQuizzes({ id }: { id: string }, days: number): Promise<void> {
  await database.$executeRaw`
    UPDATE "Attempt" SET "submittedAt" = "submittedAt" - make_interval(days => ${days}::int)
    WHERE "personId" = ${id}::uuid AND "submittedAt" IS NOT NULL`
}

/** The cards of somebody after days have passed since their quizzes. */
export async function cardsAfter(who: { id: string }, days: number) {
  await daysPassSinceQuizzes(who, days)
  await takeUpQuizzes(who.id as AccountId)
  return cardsOf(who)
}

export const cardsOf = ({ id }: { id: string }) =>
  database.reviewCard.findMany({ where: { personId: id }, orderBy: { questionId: "asc" } })

/** Makes every card of somebody due again, as if the time had come. */
export async function allDue({ id }: { id: string }): Promise<void> {
  await database.$executeRaw`
    UPDATE "ReviewCard" SET "dueAt" = "lastReviewAt", "lastReviewAt" = "lastReviewAt" - interval '3 days'
    WHERE "personId" = ${id}::uuid`
}
