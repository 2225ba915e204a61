import type { Place } from "../author/file"
import { type Block, placeIn } from "./prose"
import { syllablesIn, type Taught } from "./syllables"

export type Sentence = { text: string; place: Place; words: number; syllables: number; polysyllables: number }

const splitter = new Intl.Segmenter("en", { granularity: "sentence" })

/** Letters and figures, with what joins them inside a word: can't, side-effect, A&E. */
const word = /[\p{L}\p{N}]+(?:[’'&-][\p{L}\p{N}]+)*/gu

/** The sentences of a block, counted. */
export function sentencesIn(block: Block, taught: Taught): Sentence[] {
  return split(block.text).flatMap(({ from, text }) => {
    const syllables = (text.match(word) ?? []).map((each) => syllablesIn(each, taught))
    if (syllables.length === 0) return []
    return [
      {
        text: text.trim().replace(/\s+/g, " "),
        place: placeIn(block, from),
        words: syllables.length,
        syllables: syllables.reduce((sum, each) => sum + each, 0),
        polysyllables: syllables.filter((each) => each >= 3).length,
      },
    ]
  })
}

/** What goes on in small letters goes on: “Will it help?” she asks. */
function split(text: string): { from: number; text: string }[] {
  // Most choices and headings are one sentence, and need no splitter to say so.
  if (!/[.!?…]\S*\s/.test(text.trimEnd())) return [{ from: 0, text }]
  const parts: { from: number; text: string }[] = []
  // A line break inside a paragraph is a space to its reader.
  for (const { segment, index } of splitter.segment(text.replaceAll("\n", " "))) {
    const last = parts.at(-1)
    if (last && /^\p{Ll}/u.test(segment)) last.text += segment
    else parts.push({ from: index, text: segment })
  }
  return parts
}
