import type { ExplainedChoice } from "../../schema"
import { explainChoices } from "../explain"
import { inWords, keyed } from "../key"
import { presentChoices } from "../present"
import { chosenFrom, recallChoices } from "../recall"
import type { KindRules } from "../rules"
import type { TrueFalse, TrueFalseAnswer } from "./schema"
import { earnTrueFalse } from "./score"

const verdicts = [
  { id: "true", text: "True" },
  { id: "false", text: "False" },
]

const chosenVerdict = (answer: TrueFalseAnswer | null) =>
  answer === null || answer.value === null ? [] : [String(answer.value)]

function explainVerdict(question: TrueFalse, value: boolean | null): ExplainedChoice[] {
  return [true, false].map((verdict) => ({
    id: String(verdict),
    text: verdict ? "True" : "False",
    chosen: value === verdict,
    right: question.answer === verdict,
    feedback: verdict ? question.feedback.true : question.feedback.false,
  }))
}

export const truefalseRules: KindRules<"truefalse"> = {
  choiceIds: (question) => question.reasons.map(({ id }) => id),
  chosenIds: (answer) => (answer.reason === null ? [] : [answer.reason]),
  isAnswered: ({ value }) => value !== null,
  isComplete: (_question, { value, reason }) => value !== null && reason !== null,
  present: ({ id, stem, reasons }, order) => ({
    kind: "truefalse",
    id,
    stem,
    choices: presentChoices(reasons, order),
  }),
  recall: ({ reasons }, order, answer) => [
    chosenFrom("One could be chosen.", recallChoices(verdicts, [], chosenVerdict(answer)), "True or false?"),
    chosenFrom(
      "One could be chosen.",
      recallChoices(reasons, order, answer?.reason ? [answer.reason] : []),
      "Because …",
    ),
  ],
  earn: earnTrueFalse,
  explain: (question, answer, order) => ({
    groups: [
      { heading: "True or false", choices: explainVerdict(question, answer?.value ?? null) },
      {
        heading: "Because",
        choices: explainChoices(question.reasons, answer?.reason ? [answer.reason] : [], order),
      },
    ],
    typed: null,
    feedback: null,
  }),
  key: ({ answer, reasons }) => [answer, keyed(reasons).map(({ id }) => id)],
  keyWords: ({ answer, reasons }) => `${answer ? "True" : "False"}, because: ${inWords(keyed(reasons))}`,
}
