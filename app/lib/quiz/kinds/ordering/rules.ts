import type { ExplainedChoice } from "../../schema"
import { arrange } from "../arrange"
import { presentChoices } from "../present"
import { chosenFrom, recallChoices } from "../recall"
import type { KindRules } from "../rules"
import type { Mistake, Ordering, OrderingAnswer } from "./schema"
import { earnOrdering, isFullOrder } from "./score"

const idsOf = ({ steps }: Ordering) => steps.map(({ id }) => id)

/** The steps as they were placed, each right where it belongs; steps with the same place as they were shown. */
function given(question: Ordering, { places }: OrderingAnswer, order: readonly string[]): ExplainedChoice[] {
  const placed = arrange(question.steps, order).filter(({ id }) => places[id] !== undefined)
  return placed
    .toSorted((a, b) => (places[a.id] ?? 0) - (places[b.id] ?? 0))
    .map(({ id, text }) => {
      const right = places[id] === idsOf(question).indexOf(id) + 1
      return { id, text, chosen: true, right, feedback: "" }
    })
}

const rightOrder = ({ steps }: Ordering): ExplainedChoice[] =>
  steps.map(({ id, text }) => ({ id, text, chosen: false, right: true, feedback: "" }))

/** A slip that names no steps may be any. */
function isMade({ placed, before }: Mistake, { places }: OrderingAnswer): boolean {
  if (placed === undefined || before === undefined) return true
  const [one, other] = [places[placed], places[before]]
  return one !== undefined && other !== undefined && one < other
}

function feedbackOn(question: Ordering, answer: OrderingAnswer): string | null {
  if (earnOrdering(question, answer) === 1) return question.feedback
  const made = question.mistakes.filter((mistake) => isMade(mistake, answer))
  return made.length === 0 ? null : made.map(({ when, feedback }) => `${when}: ${feedback}`).join(" ")
}

/** The steps as they were shown, each with the place it was given. */
function recallSteps({ steps }: Ordering, order: readonly string[], answer: OrderingAnswer | null) {
  const places = answer?.places ?? {}
  return recallChoices(steps, order, Object.keys(places)).map((line) => {
    const place = places[line.id]
    return { ...line, given: place === undefined ? null : `place ${place}` }
  })
}

export const orderingRules: KindRules<"ordering"> = {
  choiceIds: idsOf,
  chosenIds: ({ places }) => Object.keys(places),
  givesAway: (question, order) => order.join() === idsOf(question).join(),
  isComplete: isFullOrder,
  present: ({ id, stem, steps }, order) => ({
    kind: "ordering",
    id,
    stem,
    choices: presentChoices(steps, order),
  }),
  recall: (question, order, answer) => [
    chosenFrom("Each was to be given its place.", recallSteps(question, order, answer)),
  ],
  earn: earnOrdering,
  explain: (question, answer, order) => ({
    groups: [
      ...(answer ? [{ heading: "Your order", choices: given(question, answer, order) }] : []),
      { heading: "The right order", choices: rightOrder(question) },
    ],
    typed: null,
    feedback: answer && feedbackOn(question, answer),
  }),
  key: idsOf,
  keyWords: ({ steps }) => steps.map(({ text }, index) => `${index + 1}. ${text}`).join(" "),
}
