import type { Multiple, MultipleAnswer } from "./schema"

/**
 * Right ticks minus wrong ticks, over the number that are right; never below 0. So every choice ticked, or
 * ticks at random, earn nothing on average when as many are wrong as right.
 */
export function earnMultiple(question: Multiple, answer: MultipleAnswer): number {
  const ticked = new Set(answer.choices)
  const keys = question.choices.filter(({ key }) => key)
  const right = keys.filter(({ id }) => ticked.has(id)).length
  return Math.max(0, (right - (ticked.size - right)) / keys.length)
}
