import { distance } from "fastest-levenshtein"

/** Letters that are written as words elsewhere: "α1" and "alpha 1" are one. */
const greek: Record<string, string> = { α: " alpha ", β: " beta ", γ: " gamma " }

/** A text as words in one spelling: no case, no accents, British and American alike, no endings. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[αβγ]/g, (letter) => greek[letter] ?? letter)
    .replace(/can['’]?t\b|cannot/g, "can not")
    .replace(/n['’]t\b/g, " not")
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => spelling(withoutEnding(word)))
}

// Plurals and the endings of the same verb or adjective; three letters stay at the least.
const endings = ["iness", "ness", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"]

function withoutEnding(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3)
  if (!ending || (ending === "s" && word.endsWith("ss"))) return word
  return word.slice(0, -ending.length)
}

/** Both spellings of a word become the same third one, which nobody reads. */
const spelling = (word: string): string =>
  word
    .replace(/ae|oe/g, "e")
    .replace(/(?<=.{3})our$/, "or")
    .replace(/z/g, "s")
    .replace(/(?<=[ae]n)c$/, "s")
    .replace(/tre?$/, "ter")
    .replace(/(.)\1/g, "$1")

/** A slip of one key in a long word; short words differ by a letter from others. */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 6 && one[0] === other[0] && distance(one, other) === 1)

/** Whether these words stand in the text one after another. */
export function says(text: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false
  return text.some((_, start) => phrase.every((word, index) => isSame(text[start + index] ?? "", word)))
}
