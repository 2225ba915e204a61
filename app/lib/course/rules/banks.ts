import type { Problem } from "../problem"
import { type Bank, banksByVoice, type ChoiceSet } from "./choice-sets"
import { lengthOf, longest } from "./items"
import { type Rule, sayAt } from "./rule"

/** In fewer items chance alone would break these rules. */
const fewest = 8
/** Of four places one has a quarter by chance, of three a third. */
const mostInOnePlace = 0.45
const mostLongest = 1 / 3

/** Over a whole bank the right choice shows neither by its place nor by its length. */
export const banks: Rule = (draft) =>
  banksByVoice(draft).flatMap((bank) => [...crowdedPlace(bank), ...tellingLength(bank)])

const oneRight = ({ sets }: Bank) => sets.filter(({ keys }) => keys.length === 1)

/** As written: on paper they are read in this order, and a writer's habit shows. */
function crowdedPlace(bank: Bank): Problem[] {
  return grouped(oneRight(bank), ({ choices }) => choices.length).flatMap(([size, sets]) => {
    if (sets.length < fewest) return []
    return grouped(sets, keyPlace).flatMap(([place, there]) => {
      if (there.length <= mostInOnePlace * sets.length) return []
      const message = `In the ${bank.voice} questions with ${size} choices the right one is number ${place + 1} in ${there.length} of ${sets.length} (${names(there)}): move some, so that no place has more than 45%.`
      return sayOfBank(there, message)
    })
  })
}

function grouped(sets: ChoiceSet[], by: (set: ChoiceSet) => number): [number, ChoiceSet[]][] {
  return [...new Set(sets.map(by))].map((value) => [value, sets.filter((set) => by(set) === value)])
}

const keyPlace = ({ choices }: ChoiceSet) => choices.findIndex(({ key }) => key)

function tellingLength(bank: Bank): Problem[] {
  const sets = oneRight(bank)
  const telling = sets.filter(isLongest)
  if (sets.length < fewest || telling.length <= mostLongest * sets.length) return []
  const message = `In the ${bank.voice} questions the right choice is the longest in ${telling.length} of ${sets.length} (${names(telling)}): it may be so in a third.`
  return sayOfBank(telling, message)
}

function isLongest({ keys, distractors }: ChoiceSet): boolean {
  const [key, distractor] = [longest(keys), longest(distractors)]
  return Boolean(key && distractor && lengthOf(key) > lengthOf(distractor))
}

const names = (sets: ChoiceSet[]) => [...new Set(sets.map(({ question }) => question.id))].join(", ")

/** At the last of them: the one that was added. */
function sayOfBank(sets: ChoiceSet[], message: string): Problem[] {
  const last = sets.at(-1)
  return last ? [sayAt(last.bank, last.path, message)] : []
}
