import type { Choice } from "@/lib/quiz/kinds/schema"
import type { Problem } from "../problem"
import { type ChoiceSet, sayOfChoice } from "./choice-sets"
import { sayAt } from "./rule"

/** No exceptions: whoever guesses strikes out a choice that says so. */
const strong = /\b(always|never|none(?! of)|completely|totally|entirely|impossible)\b/i
/** Mostly harmless: "all that she took", "for only one hour". They tell something when they stand together. */
const weak = /\b(all|every|everyone|everybody|only|no one|nobody|nothing)\b/i

const absolute = ({ text }: Choice) => strong.exec(text)?.[0] ?? weak.exec(text)?.[0] ?? null
const isStrong = ({ text }: Choice) => strong.test(text)

/**
 * Absolute words are a mistake where they point to the key: "always" or "never" in a wrong choice and in no
 * right one, or any of the words in each wrong choice and in no right one. In a right choice they are none:
 * that diazepam is never shared is what is taught, and nobody guesses it from the word.
 */
export function absoluteMistakes(set: ChoiceSet): Problem[] {
  const { keys, distractors } = set
  const loud = keys.some(isStrong) ? [] : distractors.filter(isStrong)
  if (loud.length > 0)
    return loud.map((choice) =>
      sayOfChoice(set, choice, `“${absolute(choice)}” in a wrong choice alone gives it away: leave it out.`),
    )
  if (distractors.length < 2 || !distractors.every(absolute) || keys.some(absolute)) return []
  const words = distractors.map((choice) => `“${absolute(choice)}”`).join(", ")
  const message = `Each wrong choice has an absolute word (${words}) and no right one has: reword one.`
  return [sayAt(set.bank, set.path, message)]
}

/** What may tell something, and may be right as it is. */
export function absoluteAdvice(set: ChoiceSet): Problem[] {
  const { keys, distractors, bank, path } = set
  if (absoluteMistakes(set).length > 0) return []
  const firm = keys.find(isStrong)
  if (firm && !distractors.some(absolute))
    return [sayAt(bank, path, `Does “${firm.text}” hold without exception?`)]
  const marked = distractors.filter(absolute)
  if (marked.length < 2 || keys.some(absolute)) return []
  return [sayAt(bank, path, `${marked.length} wrong choices have an absolute word, and no right one has.`)]
}
