import { Prisma } from "#prisma/generated/client"
import { database, type Tx } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { Answer } from "@/lib/quiz/schema"
import {
  Memory,
  Rating,
  type Card,
  type LastReview,
  type Outcome,
  type Parameters,
  type Review,
} from "./schema"

type Client = Tx | typeof database

/** One at a time for each person, so that nobody's card is worked out from what another request replaces. */
export async function lockReviews(tx: Tx, account: AccountId): Promise<void> {
  await tx.$executeRaw`SELECT FROM "Person" WHERE "id" = ${account}::uuid FOR NO KEY UPDATE`
}

/**
 * In SQL, of an attempt that is named "attempt": whether there is a review to make of it still. A review tells what
 * was right, so none is made of a quiz that does not; nor of what was known before the course. The seal, which is
 * long, is looked into last, and by a path: one that cannot be read fails nobody else's query.
 */
export const toBeTakenUp = Prisma.sql`(
  attempt."voice" = 'staff' AND attempt."submittedAt" IS NOT NULL
  AND CASE WHEN EXISTS (SELECT FROM "ReviewLog" log WHERE log."key" = attempt."id" AND log."revisesId" IS NULL)
    THEN false
    ELSE coalesce(attempt."seal"->'rules'->>'feedback', '') NOT IN ('never', 'afterFinal')
      AND jsonb_path_exists(attempt."seal", '$.questions[*].explained.total ? (@ > 0)') END)`

/** How the questions came out of quizzes that no review was made of yet, oldest first. */
export function findOutcomes(account: AccountId, client: Client = database): Promise<Outcome[]> {
  return client.$queryRaw<Outcome[]>`
    SELECT attempt."id" AS "key", attempt."submittedAt" AS "at",
           each->>'id' AS "questionId", each->>'hash' AS "questionHash",
           each->'explained'->>'verdict' = 'right' AS "right",
           (each->'explained'->>'earned')::float8 AS "earned", (each->'explained'->>'total')::float8 AS "total"
    FROM "Attempt" attempt, jsonb_array_elements(attempt."seal"->'questions') WITH ORDINALITY list(each, place)
    WHERE attempt."personId" = ${account}::uuid AND ${toBeTakenUp} AND (each->'explained'->>'total')::float8 > 0
    ORDER BY attempt."submittedAt", attempt."id", place`
}

type CardRow = Memory & { id: string; questionId: string; lastRating: number; begun: unknown; now: Date }

function toCard({ id, questionId, lastRating, begun, now, ...memory }: CardRow): Card {
  return {
    ...{ id, questionId, memory: Memory.parse(memory), lastRating: Rating.parse(lastRating), now },
    ...{ begun: Answer.nullable().parse(begun), isDue: memory.dueAt <= now },
  }
}

/** An own card; null for any other. */
export async function findCard(
  account: AccountId,
  id: string,
  client: Client = database,
): Promise<Card | null> {
  const [row] = await client.$queryRaw<CardRow[]>`
    SELECT *, clock_timestamp() AS "now" FROM "ReviewCard"
    WHERE "id" = ${id}::uuid AND "personId" = ${account}::uuid`
  return row ? toCard(row) : null
}

/** What is known of each question that a person reviews. */
export async function readMemories(tx: Tx, account: AccountId): Promise<Map<string, Memory>> {
  const rows = await tx.reviewCard.findMany({ where: { personId: account } })
  return new Map(rows.map((row) => [row.questionId, Memory.parse(row)]))
}

/** The last review of a card that counts, with the answer. */
export async function findLastReview(cardId: string, client: Client = database): Promise<LastReview | null> {
  const row = await client.reviewLog.findFirst({
    where: { cardId },
    orderBy: { id: "desc" },
    omit: {
      cardId: true,
      revisesId: true,
      elapsedDays: true,
      parametersId: true,
      after: true,
      recordedAt: true,
    },
  })
  if (!row) return null
  const { rating, before, value, ...rest } = row
  return {
    ...rest,
    rating: Rating.parse(rating),
    before: Memory.nullable().parse(before),
    value: Answer.nullable().parse(value),
  }
}

/**
 * The cards that come next by their ids, each with its whole log, oldest first, and the parameters of each review;
 * all of one moment, whatever is answered meanwhile.
 */
export function readLogged(after: string, most: number) {
  const logs = { orderBy: { id: "asc" }, include: { parameters: true } } as const
  return database.$transaction(
    (tx) =>
      tx.reviewCard.findMany({
        where: { id: { gt: after } },
        orderBy: { id: "asc" },
        take: most,
        include: { logs },
      }),
    { isolationLevel: "RepeatableRead" },
  )
}

/** Keeps what was answered so far of a question that goes on. */
export async function keepBegun(tx: Tx, cardId: string, answer: Answer): Promise<void> {
  const begun = answer as Prisma.InputJsonValue
  await tx.reviewCard.update({ where: { id: cardId }, data: { begun }, select: { id: true } })
}

/**
 * Writes reviews, oldest first, and the cards as they are after the last of each; one statement however many.
 * The parameters are written with the first review that used them.
 */
export async function saveReviews(
  tx: Tx,
  account: AccountId,
  reviews: readonly Review[],
  { id, values }: Parameters,
): Promise<void> {
  const last = new Map(reviews.map(({ questionId, after, rating }) => [questionId, { ...after, rating }]))
  const cards = [...last].map(([questionId, card]) => ({ ...card, questionId }))
  const rows = reviews.map((review, place) => ({ ...review, place, revisesId: review.revisesId?.toString() }))
  await tx.$executeRaw`
    WITH used AS (
      INSERT INTO "ReviewParameters" ("id", "values") VALUES (${id}, ${JSON.stringify(values)}::jsonb)
      ON CONFLICT DO NOTHING
    ), card AS (
      INSERT INTO "ReviewCard" ("personId", "questionId", "dueAt", "stability", "difficulty", "state",
                                "learningSteps", "scheduledDays", "reps", "lapses", "lastReviewAt", "lastRating")
      SELECT ${account}::uuid, * FROM jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) AS one(
        "questionId" text, "dueAt" timestamptz, "stability" float8, "difficulty" float8, "state" int,
        "learningSteps" int, "scheduledDays" int, "reps" int, "lapses" int, "lastReviewAt" timestamptz, "rating" int)
      ON CONFLICT ("personId", "questionId") DO UPDATE SET
        "dueAt" = excluded."dueAt", "stability" = excluded."stability", "difficulty" = excluded."difficulty",
        "state" = excluded."state", "learningSteps" = excluded."learningSteps",
        "scheduledDays" = excluded."scheduledDays", "reps" = excluded."reps", "lapses" = excluded."lapses",
        "lastReviewAt" = excluded."lastReviewAt", "lastRating" = excluded."lastRating", "begun" = NULL
      RETURNING "id", "questionId"
    )
    INSERT INTO "ReviewLog" ("cardId", "key", "revisesId", "rating", "reviewedAt", "elapsedDays", "parametersId",
                             "before", "after", "questionHash", "value", "earned", "total")
    SELECT card."id", "key", "revisesId", "rating", "reviewedAt", "elapsedDays", ${id},
           "before", "after", "questionHash", "value", "earned", "total"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS one(
      "place" int, "questionId" text, "key" uuid, "revisesId" bigint, "rating" int, "reviewedAt" timestamptz,
      "elapsedDays" int, "before" jsonb, "after" jsonb, "questionHash" text, "value" jsonb, "earned" float8,
      "total" float8)
    JOIN card USING ("questionId") ORDER BY "place"`
}
