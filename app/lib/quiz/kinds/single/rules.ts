import { explainChoices } from "../explain"
import { inWords, keyed } from "../key"
import { presentChoices } from "../present"
import { chosenFrom, recallChoices } from "../recall"
import type { KindRules } from "../rules"
import { earnSingle } from "./score"

export const singleRules: KindRules<"single"> = {
  choiceIds: (question) => question.choices.map(({ id }) => id),
  chosenIds: (answer) => [answer.choice],
  present: ({ id, stem, choices }, order) => ({
    kind: "single",
    id,
    stem,
    choices: presentChoices(choices, order),
  }),
  recall: ({ choices }, order, answer) => [
    chosenFrom("One could be chosen.", recallChoices(choices, order, answer ? [answer.choice] : [])),
  ],
  earn: earnSingle,
  explain: ({ choices }, answer, order) => ({
    groups: [{ heading: null, choices: explainChoices(choices, answer ? [answer.choice] : [], order) }],
    typed: null,
    feedback: null,
  }),
  key: ({ choices }) => keyed(choices).map(({ id }) => id),
  keyWords: ({ choices }) => inWords(keyed(choices)),
}
