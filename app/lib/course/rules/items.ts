import { distance } from "fastest-levenshtein"
import type { Choice } from "@/lib/quiz/kinds/schema"
import type { Problem } from "../problem"
import { absoluteMistakes } from "./absolute"
import { type ChoiceSet, sayOfChoice, setsIn } from "./choice-sets"
import type { Rule } from "./rule"

/**
 * What gives an answer away to somebody who does not know it, or hides it from somebody who does.
 * After Haladyna, Downing and Rodriguez 2002 and the NBME's item-writing guide of 2016.
 */
export const items: Rule = (draft) =>
  setsIn(draft).flatMap((set) => [
    ...catchAll(set),
    ...absoluteMistakes(set),
    ...nearlyEqual(set),
    ...longKey(set),
  ])

const every =
  /^(all|none|both|neither) of (these|those|the (above|others?|choices|answers))\b|\bof the above\b/i

/** It is right as soon as two others are, or wrong as soon as one is. */
function catchAll(set: ChoiceSet): Problem[] {
  return set.choices
    .filter(({ text }) => every.test(text.trim()))
    .map((choice) =>
      sayOfChoice(set, choice, `“${choice.text}” is answered without knowing: name what is meant.`),
    )
}

/** Choices that are read as the same. */
function nearlyEqual(set: ChoiceSet): Problem[] {
  return set.choices.flatMap((choice, index) => {
    const twin = set.choices.slice(0, index).find((earlier) => isNear(earlier.text, choice.text))
    const message = `This is nearly the same as “${twin?.text}”: a reader in a hurry takes them for one.`
    return twin ? [sayOfChoice(set, choice, message)] : []
  })
}

/** One letter in eight; and no word is another word: "raises" and "lowers", or 24 and 48, are what is asked. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const alike = a.length === b.length && a.every((word, at) => isSlip(word, b[at] ?? ""))
  return alike && apart(a.join(" "), b.join(" ")) <= 1 / 8
}

const isSlip = (word: string, other: string) =>
  word === other || (!/\d/.test(word + other) && apart(word, other) <= 1 / 5)
const apart = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length, 1)

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(an?|the|that|very)$/.test(word))

/** Of equal choices the longest is taken for the right one. Two words more are nothing: "Yes" and "No". */
const isLong = (key: number, distractor: number) => key > 1.3 * distractor && key - distractor > 10

export const lengthOf = ({ text }: Choice) => text.length
export const longest = (choices: Choice[]) => choices.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]

function longKey(set: ChoiceSet): Problem[] {
  const [key, distractor] = [longest(set.keys), longest(set.distractors)]
  if (!key || !distractor || !isLong(lengthOf(key), lengthOf(distractor))) return []
  const message = `The right choice has ${lengthOf(key)} letters and the longest wrong one ${lengthOf(distractor)}: shorten it, or give a wrong one as much to say.`
  return [sayOfChoice(set, key, message)]
}
