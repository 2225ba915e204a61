import { rightsOf, type Matching, type MatchingAnswer } from "./schema"

type Sides = Pick<Matching, "pairs" | "spare">

/** The right side chosen for each pair, in the order of the pairs; null where none was. */
export const chosenFor = ({ pairs }: Sides, answer: MatchingAnswer | null): (string | null)[] =>
  pairs.map((_, index) => answer?.pairs[String(index + 1)] ?? null)

/**
 * Right pairs, minus wrong pairs over the choices that were wrong for each, over all pairs; never below 0. This is
 * the classical correction for guessing (rights minus wrongs over choices less one): whoever chooses blindly earns
 * nothing on average, and neither does one right side chosen throughout. A pair left open costs nothing.
 */
export function earnMatching(question: Sides, answer: MatchingAnswer): number {
  const chosen = chosenFor(question, answer)
  const right = question.pairs.filter(({ id }, index) => chosen[index] === id).length
  const wrong = chosen.filter((id) => id !== null).length - right
  return Math.max(0, (right - wrong / (rightsOf(question).length - 1)) / question.pairs.length)
}
