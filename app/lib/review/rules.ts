import { dateDiffInDays, fsrs, FSRSVersion, generatorParameters, createEmptyCard, type FSRS } from "ts-fsrs"
import { contentHash } from "@/lib/course/hash"
import type { Course, PinnedQuestion } from "@/lib/course/schema"
import { works, type Answer } from "@/lib/quiz/schema"
import { score } from "@/lib/quiz/score"
import { sittingSize } from "./schema"
import type { Back, Felt, Memory, Outcome, Parameters, Rating, Review } from "./schema"

const { learning_steps, relearning_steps, w, ...constants } = generatorParameters({
  request_retention: 0.9,
  // A year: what nobody has asked for a year may have changed meanwhile.
  maximum_interval: 365,
  // The same history has to give the same dates.
  enable_fuzz: false,
  // Nobody comes back after ten minutes: whatever is missed waits for another day.
  enable_short_term: false,
  learning_steps: [],
  relearning_steps: [],
})
const values = {
  ...{ version: FSRSVersion, ...constants },
  ...{ w: [...w], learning_steps: [...learning_steps], relearning_steps: [...relearning_steps] },
}

/** What reviews are scheduled with today: FSRS-6 with the weights of its authors, aiming at 90% recalled. */
export const parameters: Parameters = { id: contentHash(values), values }

const schedulers = new Map<string, FSRS>()

function schedulerOf({ id, values: { version: _, ...constants } }: Parameters): FSRS {
  const scheduler = schedulers.get(id) ?? fsrs(constants)
  schedulers.set(id, scheduler)
  return scheduler
}

const cardOf = (memory: Memory) => ({
  ...{ due: memory.dueAt, stability: memory.stability, difficulty: memory.difficulty, state: memory.state },
  ...{ elapsed_days: 0, scheduled_days: memory.scheduledDays, learning_steps: memory.learningSteps },
  ...{ reps: memory.reps, lapses: memory.lapses, last_review: memory.lastReviewAt },
})

/**
 * What is known after a question was recalled so well at this moment; null before the first time.
 * A moment before the last review, as of a quiz that a guest took and an account kept later, counts as that one.
 */
export function remember(memory: Memory | null, rating: Rating, at: Date, using = parameters): Memory {
  const now = memory && memory.lastReviewAt > at ? memory.lastReviewAt : at
  const { card } = schedulerOf(using).next(memory ? cardOf(memory) : createEmptyCard(now), now, rating)
  return {
    ...{ dueAt: card.due, stability: card.stability, difficulty: card.difficulty, state: card.state },
    ...{ learningSteps: card.learning_steps, scheduledDays: card.scheduled_days },
    ...{ reps: card.reps, lapses: card.lapses, lastReviewAt: now },
  }
}

type Logged = Pick<Review, "revisesId" | "rating" | "reviewedAt"> & { id: bigint; parameters: Parameters }

/** Works a card out again from its whole log, oldest first, with the parameters that each review was given. */
export function recompute(log: readonly Logged[]): Memory | null {
  const revised = new Set(log.map(({ revisesId }) => revisesId))
  return log
    .filter(({ id }) => !revised.has(id))
    .reduce<Memory | null>(
      (memory, { rating, reviewedAt, parameters: using }) => remember(memory, rating, reviewedAt, using),
      null,
    )
}

const felt: Record<Felt, Rating> = { hard: 2, good: 3, easy: 4 }

/** Whatever was not fully right comes again; else the learner says how it went, and "good" until they do. */
export const ratingOf = (right: boolean, said: Felt = "good"): Rating => (right ? felt[said] : 1)

/** When a card comes back after its last review, and when it would if something else were said of that. */
export function comesBack({
  before,
  rating,
  reviewedAt,
}: Pick<Review, "before" | "rating" | "reviewedAt">): Back {
  const days = (as: Rating) => remember(before, as, reviewedAt).scheduledDays
  const [hard, good, easy] = [days(felt.hard), days(felt.good), days(felt.easy)]
  return { days: days(rating), ifFelt: rating === 1 ? null : { hard, good, easy } }
}

type Answered = Omit<Review, "reviewedAt" | "elapsedDays" | "parametersId" | "after" | "revisesId"> & {
  at: Date
  revisesId?: bigint | null
}

/** A review with all that has to be kept of it. */
export function reviewOf({ at, revisesId = null, ...answered }: Answered): Review {
  const { before, rating } = answered
  const after = remember(before, rating, at)
  const { lastReviewAt: reviewedAt } = after
  const elapsedDays = before ? dateDiffInDays(before.lastReviewAt, reviewedAt) : 0
  return { ...answered, revisesId, after, reviewedAt, elapsedDays, parametersId: parameters.id }
}

/** Whether an answer only adds to what was answered before; the first choices of a case count, and stay. */
export function growsFrom(begun: Answer | null, answer: Answer): boolean {
  if (begun?.kind !== "case" || answer.kind !== "case") return true
  return begun.path.every((turn, index) => answer.path[index] === turn)
}

/** The outcomes of quizzes, oldest first, as reviews of the cards that are there or to be made. */
export function reviewsOf(outcomes: readonly Outcome[], memories: ReadonlyMap<string, Memory>): Review[] {
  const now = new Map(memories)
  return outcomes.map(({ right, ...outcome }) => {
    const before = now.get(outcome.questionId) ?? null
    const review = reviewOf({ ...outcome, before, rating: ratingOf(right), value: null })
    now.set(outcome.questionId, review.after)
    return review
  })
}

type Reviewable = ReadonlyMap<string, PinnedQuestion>

const reviewables = new WeakMap<Course, Reviewable>()

/** The questions that a review may ask: those for staff that the course still has and that can be right or wrong. */
export function reviewable(course: Course): Reviewable {
  const known = reviewables.get(course) ?? sift(course)
  reviewables.set(course, known)
  return known
}

function sift(course: Course): Reviewable {
  const asked = Object.values(course.questions).filter(
    ({ question }) => question.voice === "staff" && works(question) && score(question, null).total > 0,
  )
  return new Map(asked.map((pinned) => [pinned.id, pinned]))
}

// Forty seconds a question, feedback included.
const secondsEach = 40

/** Questions of the next sitting, of all that are due. */
export const nextSitting = (due: number): number => Math.min(due, sittingSize)

/** Minutes that so many questions take, at least one. */
export const sittingMinutes = (questions: number): number =>
  Math.max(1, Math.round((questions * secondsEach) / 60))
