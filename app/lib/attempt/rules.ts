import { isMissed } from "@/lib/quiz/rules"
import type { Carried, SealedQuestion } from "./schema"

// A sum of thirds misses a whole number by about 1e-16; a pass must not hang on that.
const rounding = 1e-9

export const sharePoints = (points: readonly number[]) =>
  Number(points.reduce((sum, one) => sum + one, 0).toFixed(6))

/** Whether a paper is passed: enough of all points, and every must-know question fully right. */
export function passes(
  earned: number,
  total: number,
  passMark: number,
  mustKnowMissed: readonly string[],
): boolean {
  return total > 0 && earned / total + rounding >= passMark && mustKnowMissed.length === 0
}

/** Whether all its points were earned; a question that is compared with a model answer has none to earn. */
export const wasRight = ({ earned, total }: Pick<Carried, "earned" | "total">): boolean =>
  total > 0 && earned + rounding >= total

/** Ids of the must-know questions that were not fully right. */
export function missedMustKnow(questions: readonly SealedQuestion[]): string[] {
  return questions
    .filter(({ mustKnow, explained }) => mustKnow && isMissed(explained.verdict))
    .map(({ id }) => id)
}

/** The mistake that is acted on without a second look: not right, and sure of it. */
export const isSureAndWrong = ({ certainty, explained }: SealedQuestion): boolean =>
  certainty === "sure" && isMissed(explained.verdict)

/**
 * The answers of a paper that are to be talked about first, in its order. What was marked again since goes by the
 * points it has now.
 */
export function sureAndWrong(
  questions: readonly SealedQuestion[],
  earnedSince: ReadonlyMap<string, number> = new Map(),
): SealedQuestion[] {
  return questions.filter((question) => {
    const earned = earnedSince.get(question.id)
    if (earned === undefined) return isSureAndWrong(question)
    return question.certainty === "sure" && earned < question.explained.total
  })
}

/**
 * What was not fully right: sure and wrong first, then must-know questions, then in the order of the paper. What was
 * marked again since goes by the points it has now.
 */
export function missed(
  questions: readonly SealedQuestion[],
  earnedSince: ReadonlyMap<string, number> = new Map(),
): SealedQuestion[] {
  const weight = (one: SealedQuestion) => (isSureAndWrong(one) ? 2 : 0) + (one.mustKnow ? 1 : 0)
  return questions
    .filter(({ id, explained }) => {
      const earned = earnedSince.get(id)
      return earned === undefined ? isMissed(explained.verdict) : earned < explained.total
    })
    .toSorted((a, b) => weight(b) - weight(a))
}
