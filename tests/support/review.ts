import { randomUUID } from "node:crypto"
import { loadCourse } from "@/lib/course/loaders"
import { database, transaction } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { works, type WorkingKind } from "@/lib/quiz/schema"
import { saveReviews } from "@/lib/review/data"
import { remindingOfReviews } from "@/lib/review/reminder/remind"
import { parameters, reviewable, reviewOf } from "@/lib/review/rules"
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

/** Writes every reminder that is due, as the server does when it starts and every hour. */
export async function remindOfReviews(): Promise<void> {
  const sweep = remindingOfReviews()
  while ((await sweep()) === "more") continue
}

/** What stands in the link that ends somebody's reminders; null while they are off. */
export async function reminderKey({ id }: { id: string }): Promise<string | null> {
  return (await database.person.findUniqueOrThrow({ where: { id } })).reviewMailKey
}

/** A card of somebody for a question of this kind, due since yesterday; with the question. */
export async function aDueCard({ id }: { id: string }, kind: WorkingKind) {
  const pinned = [...reviewable(await loadCourse()).values()].find(({ question }) => question.kind === kind)
  if (!pinned || !works(pinned.question)) throw new Error(`No question of the kind ${kind} can be reviewed.`)
  const { id: questionId, hash: questionHash, question } = pinned
  const answered = { questionId, questionHash, key: randomUUID(), value: null, earned: 0, total: 1 }
  const at = new Date(Date.now() - 2 * 86_400_000)
  const review = reviewOf({ ...answered, before: null, rating: 1, at })
  await transaction((tx) => saveReviews(tx, id as AccountId, [review], parameters))
  const where = { personId_questionId: { personId: id, questionId } }
  return { card: await database.reviewCard.findUniqueOrThrow({ where }), question }
}
