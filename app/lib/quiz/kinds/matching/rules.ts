import type { Explained, ExplainedChoice, RecalledLine } from "../../schema"
import { presentChoices } from "../present"
import { chosenFrom, recallChoices } from "../recall"
import type { KindRules } from "../rules"
import { rightsOf, type Matching, type MatchingAnswer } from "./schema"
import { chosenFor, earnMatching } from "./score"

const idsOf = (question: Matching) => rightsOf(question).map(({ id }) => id)

/** The right sides stand in the order of the left ones. */
function isAligned({ pairs }: Matching, order: readonly string[]): boolean {
  const paired = order.filter((id) => pairs.some((pair) => pair.id === id))
  return paired.join() === pairs.map(({ id }) => id).join()
}

/** Why a right side does not belong here: it belongs elsewhere, or nowhere. */
function whyNot({ pairs, spare }: Matching, id: string): string {
  const other = pairs.find((pair) => pair.id === id)
  return other ? `This goes with: ${other.left}.` : (spare.find((each) => each.id === id)?.feedback ?? "")
}

/** What was chosen for one left side, if it was wrong, and what is right. */
function explainPair(question: Matching, index: number, chosen: string | null): ExplainedChoice[] {
  const pair = question.pairs[index]
  if (!pair) return []
  const { id, right: text, feedback } = pair
  const right = { id, text, chosen: chosen === id, right: true, feedback }
  const wrong = rightsOf(question).find((each) => each.id === chosen && each.id !== id)
  if (!wrong) return [right]
  return [{ ...wrong, chosen: true, right: false, feedback: whyNot(question, wrong.id) }, right]
}

/** The left sides, each with the right side that was chosen for it. */
function recallLefts(question: Matching, answer: MatchingAnswer | null): RecalledLine[] {
  const chosen = chosenFor(question, answer)
  return question.pairs.map(({ left }, index) => {
    const right = rightsOf(question).find(({ id }) => id === chosen[index])
    return {
      id: String(index + 1),
      text: left,
      chosen: right !== undefined,
      given: right?.text ?? null,
      told: null,
    }
  })
}

export const matchingRules: KindRules<"matching"> = {
  choiceIds: idsOf,
  chosenIds: ({ pairs }) => Object.values(pairs),
  givesAway: isAligned,
  isComplete: (question, answer) => chosenFor(question, answer).every((id) => id !== null),
  present: (question, order) => ({
    kind: "matching",
    id: question.id,
    stem: question.stem,
    lefts: question.pairs.map(({ left }) => left),
    choices: presentChoices(rightsOf(question), order),
  }),
  recall: (question, order, answer) => [
    chosenFrom("These could be chosen; some may be left over.", recallChoices(rightsOf(question), order, [])),
    chosenFrom("One was to be chosen for each.", recallLefts(question, answer)),
  ],
  earn: earnMatching,
  explain: (question, answer) => ({
    groups: chosenFor(question, answer).map((chosen, index): Explained["groups"][number] => ({
      heading: question.pairs[index]?.left ?? null,
      choices: explainPair(question, index, chosen),
    })),
    typed: null,
    feedback: null,
  }),
  key: ({ pairs }) => pairs.map(({ left, id }) => [left, id]).toSorted(),
  keyWords: ({ pairs }) => pairs.map(({ left, right }) => `${left}: ${right}`).join("; "),
  // An answer names left sides by their places.
  ground: ({ pairs }) => pairs.map(({ left }) => left),
}
