import { explainChoices } from "../explain"
import { inWords, keyed } from "../key"
import { presentChoices } from "../present"
import { chosenFrom, recallChoices } from "../recall"
import type { KindRules } from "../rules"
import { earnMultiple } from "./score"

export const multipleRules: KindRules<"multiple"> = {
  choiceIds: (question) => question.choices.map(({ id }) => id),
  chosenIds: (answer) => answer.choices,
  present: ({ id, stem, choices }, order) => ({
    kind: "multiple",
    id,
    stem,
    choices: presentChoices(choices, order),
  }),
  recall: ({ choices }, order, answer) => [
    chosenFrom("Any number could be chosen.", recallChoices(choices, order, answer?.choices ?? [])),
  ],
  earn: earnMultiple,
  explain: ({ choices }, answer, order) => ({
    groups: [{ heading: null, choices: explainChoices(choices, answer?.choices ?? [], order) }],
    typed: null,
    feedback: null,
  }),
  key: ({ choices }) => keyed(choices).map(({ id }) => id),
  keyWords: ({ choices }) => inWords(keyed(choices)),
}
