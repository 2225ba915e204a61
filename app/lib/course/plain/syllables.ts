import { syllable } from "syllable"

/** Words that the course teaches, in small letters. */
export type Taught = ReadonlySet<string>

/**
 * How many syllables a word counts as. What the course teaches counts as two: a reader learns it as one name,
 * no shorter one is to be had, and "diazepam" on every line would say nothing of the sentence round it.
 * A number in figures counts as one, though the formulas read it out: nobody spells out the 999 to call.
 */
export function syllablesIn(word: string, taught: Taught): number {
  const plain = word.toLowerCase().replaceAll("’", "'")
  return isTaught(plain, taught) ? 2 : count(plain)
}

const isTaught = (word: string, taught: Taught) =>
  taught.has(word) || taught.has(word.replace(/'s$/, "")) || taught.has(word.replace(/s$/, ""))

/** A course has some thousand different words, and each is counted once. */
const counted = new Map<string, number>()

function count(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  const syllables = /^\d/.test(word) ? 1 : Math.max(1, syllable(word))
  counted.set(word, syllables)
  return syllables
}
