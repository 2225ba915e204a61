import type { TrueFalse, TrueFalseAnswer } from "./schema"

/** Half for the verdict; the other half for the reason, and only with a right verdict. */
export function earnTrueFalse(question: TrueFalse, answer: TrueFalseAnswer): number {
  if (answer.value !== question.answer) return 0
  return question.reasons.some(({ id, key }) => key && id === answer.reason) ? 1 : 0.5
}
