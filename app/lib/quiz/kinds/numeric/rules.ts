import type { KindRules } from "../rules"
import { typedInto } from "../recall"
import { readNumber } from "./read"
import type { Numeric, NumericAnswer } from "./schema"
import { earnNumeric, isNear, numberGiven } from "./score"

function feedbackOn(question: Numeric, answer: NumericAnswer | null): string | null {
  const given = answer && numberGiven(question, answer)
  if (answer === null || given === null) return null
  if (earnNumeric(question, answer) === 1) return question.feedback
  return question.wrong.find(({ value }) => isNear(given, value, 0))?.feedback ?? null
}

export const numericRules: KindRules<"numeric"> = {
  choiceIds: () => [],
  chosenIds: () => [],
  isReadable: (answer) => readNumber(answer.text) !== null,
  present: ({ id, stem, unit }) => ({ kind: "numeric", id, stem, unit }),
  recall: ({ unit }, _order, answer) => [typedInto("A number was to be typed.", answer?.text ?? null, unit)],
  earn: earnNumeric,
  explain: (question, answer) => ({
    groups: [],
    typed: { given: answer?.text ?? null, right: `${question.answer} ${question.unit}`.trim() },
    feedback: feedbackOn(question, answer),
  }),
  key: ({ answer, tolerance }) => [answer, tolerance],
  keyWords: ({ answer, tolerance, unit }) =>
    `${answer} ${unit}`.trim() + (tolerance > 0 ? `, give or take ${tolerance}` : ""),
  ground: ({ unit }) => unit,
}
