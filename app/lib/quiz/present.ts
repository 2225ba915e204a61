import { rulesFor } from "./kinds"
import { answerTo } from "./score"
import type { Answer, PublicQuestion, WorkingQuestion } from "./schema"

/**
 * What a browser may see of a question, with its choices in the order given. Holds no key, and no feedback but
 * on what was chosen for good.
 */
export function present(
  question: WorkingQuestion,
  order: readonly string[],
  answer: Answer | null = null,
): PublicQuestion {
  return rulesFor(question.kind).present(question, order, answerTo(question, answer))
}

/** The ids of the choices whose order a paper pins; none for a number. */
export function choiceIds(question: WorkingQuestion): string[] {
  return rulesFor(question.kind).choiceIds(question)
}

/** The ids inside a question that are kept for good once it was released. */
export function partIds(question: WorkingQuestion): string[] {
  const { partIds, choiceIds } = rulesFor(question.kind)
  return (partIds ?? choiceIds)(question)
}

/** The choices in an order that tells nothing: as shuffled, or shuffled again until it does not. */
export function hideOrder(
  question: WorkingQuestion,
  shuffle: (ids: readonly string[]) => string[],
): string[] {
  const { choiceIds, givesAway } = rulesFor(question.kind)
  const ids = choiceIds(question)
  for (let tries = 0; tries < 20; tries++) {
    const order = shuffle(ids)
    if (!givesAway?.(question, order)) return order
  }
  // Twenty in a row is a broken shuffle and no chance.
  throw new Error(`Every order of question ${question.id} tells its answer.`)
}
