import { z } from "zod"
import { Answer } from "@/lib/quiz/schema"
import { withAnswer } from "@/lib/quiz/gather"

/** Eight questions take about five minutes, which fits between two patients. */
export const sittingSize = 8

/** How a question was recalled, in the numbers of FSRS: again, hard, good, easy. */
export const Rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Rating = z.infer<typeof Rating>

/** What a learner may say of a question that they had right. */
export const Felt = z.enum(["hard", "good", "easy"])
export type Felt = z.infer<typeof Felt>

/** What FSRS knows of one person and one question. Kept as JSON in the log, where dates are ISO texts. */
export const Memory = z.object({
  dueAt: z.coerce.date(),
  /** Days until the chance of recall falls to 90%. */
  stability: z.number(),
  /** 1 to 10. */
  difficulty: z.number(),
  state: z.number().int(),
  learningSteps: z.number().int(),
  scheduledDays: z.number().int(),
  reps: z.number().int(),
  lapses: z.number().int(),
  lastReviewAt: z.coerce.date(),
})
export type Memory = z.infer<typeof Memory>

const steps = z.array(z.templateLiteral([z.number(), z.enum(["m", "h", "d"])]))

/** The constants of FSRS, with the version that reads them, under the hash of both. */
export const Parameters = z.object({
  id: z.string(),
  values: z.object({
    version: z.string(),
    w: z.array(z.number()),
    request_retention: z.number(),
    maximum_interval: z.number(),
    enable_fuzz: z.boolean(),
    enable_short_term: z.boolean(),
    learning_steps: steps,
    relearning_steps: steps,
  }),
})
export type Parameters = z.infer<typeof Parameters>

/** One review as it is written: of an answer given here, or of the outcome of a quiz. */
export type Review = {
  questionId: string
  questionHash: string
  /** Of the answer, or the attempt. */
  key: string
  revisesId: bigint | null
  rating: Rating
  reviewedAt: Date
  elapsedDays: number
  parametersId: string
  before: Memory | null
  after: Memory
  /** Null for the outcome of a quiz. */
  value: Answer | null
  earned: number
  total: number
}

/** How a question of a quiz came out, as its seal says. */
export type Outcome = Pick<Review, "questionId" | "questionHash" | "key" | "earned" | "total"> & {
  at: Date
  right: boolean
}

export type Card = {
  id: string
  questionId: string
  memory: Memory
  lastRating: Rating
  /** What was answered so far of a question that goes on. */
  begun: Answer | null
  isDue: boolean
  /** By the database's clock. */
  now: Date
}

/** The last review of a card that counts. */
export type LastReview = Pick<
  Review,
  "key" | "rating" | "reviewedAt" | "questionHash" | "before" | "value" | "earned" | "total"
> & { id: bigint }

/** Days until a question comes back; and what they would be, once it was right, for whatever the learner says. */
export type Back = { days: number; ifFelt: Record<Felt, number> | null }

/** What is due, and what comes next. */
export type Schedule = {
  due: number
  cards: number
  /** When the first of those not yet due comes back. */
  nextAt: Date | null
  /** How many more come back within seven days. */
  thisWeek: number
}

/** What GET /api/v1/reviews answers: how many are due, how many of them the next sitting asks, and its minutes. */
export type DueView = { due: number; sitting: number; minutes: number }

const counter = z.coerce
  .number()
  .int()
  .min(1)
  .max(sittingSize + 1)

/** Where one is in the sitting; only words on a page depend on it, so that nonsense is read as its beginning. */
export const SittingPlace = z.object({ n: counter.catch(1), of: counter.catch(sittingSize) })

export const CardParams = z.object({ card: z.uuid() })

export const ReviewInput = z.preprocess(
  withAnswer,
  SittingPlace.extend({
    /** The wording that was shown. */
    hash: z.string().max(100),
    clientOpId: z.uuid(),
    answer: Answer.nullable(),
  }),
)
export type ReviewInput = z.infer<typeof ReviewInput>

export const RatingInput = SittingPlace.extend({
  /** Of the answer that is rated. */
  key: z.uuid(),
  felt: Felt,
})
export type RatingInput = z.infer<typeof RatingInput>
