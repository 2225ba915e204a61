import type { Single, SingleAnswer } from "./schema"

/** All or nothing. */
export function earnSingle(question: Single, answer: SingleAnswer): number {
  return question.choices.some(({ id, key }) => key && id === answer.choice) ? 1 : 0
}
