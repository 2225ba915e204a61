import type { Numeric, NumericAnswer } from "./schema"
import { readNumber } from "./read"

// Far below any tolerance that is written, far above the error of 0.1 + 0.2.
const rounding = 1e-9

export const isNear = (value: number, wanted: number, tolerance: number) =>
  Math.abs(value - wanted) <= tolerance + rounding

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? []

/** The number meant; null when a second number stands beside it that the unit does not have ("2 to 4"). */
export function numberGiven(question: Numeric, answer: NumericAnswer): number | null {
  const read = readNumber(answer.text)
  if (!read) return null
  const known = numbersIn(question.unit)
  return numbersIn(read.rest).every((number) => known.includes(number)) ? read.value : null
}

/** All or nothing, within the tolerance. */
export function earnNumeric(question: Numeric, answer: NumericAnswer): number {
  const given = numberGiven(question, answer)
  return given !== null && isNear(given, question.answer, question.tolerance) ? 1 : 0
}
