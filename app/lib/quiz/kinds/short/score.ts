import { says, wordsOf } from "./find-words"
import type { Short, ShortAnswer } from "./schema"

/** Ids of the points that an answer makes: one of their accepted wordings stands in it. */
export function pointsMade({ points }: Pick<Short, "points">, { text }: ShortAnswer): string[] {
  const words = wordsOf(text)
  return points
    .filter(({ accept }) => accept.some((wording) => says(words, wordsOf(wording))))
    .map(({ id }) => id)
}

/** The share of the points that were made. */
export function earnShort(question: Short, answer: ShortAnswer): number {
  return pointsMade(question, answer).length / question.points.length
}
