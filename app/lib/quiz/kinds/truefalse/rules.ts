import type { ExplainedChoice } from "../../schema"
import { explainChoices } from "../explain"
import { presentChoices } from "../present"
import type { KindRules } from "../rules"
import type { TrueFalse } from "./schema"
import { earnTrueFalse } from "./score"

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
}
