import { fleschKincaid as fleschKincaidOf } from "flesch-kincaid"
import { smogFormula } from "smog-formula"
import type { Sentence } from "./sentences"

/** What the formulas count. A polysyllable is a word of three syllables or more. */
export type Counts = { sentences: number; words: number; syllables: number; polysyllables: number }

export function countsOf(sentences: readonly Omit<Sentence, "text" | "place">[]): Counts {
  const sum = (key: "words" | "syllables" | "polysyllables") =>
    sentences.reduce((total, sentence) => total + sentence[key], 0)
  return {
    sentences: sentences.length,
    words: sum("words"),
    syllables: sum("syllables"),
    polysyllables: sum("polysyllables"),
  }
}

/**
 * The Flesch-Kincaid grade, 0.39 W/S + 11.8 Syl/W - 15.59; NaN without words. Kincaid JP, Fishburne RP, Rogers RL,
 * Chissom BS. Research Branch Report 8-75. Naval Technical Training Command, 1975.
 */
export const fleschKincaid = ({ sentences, words, syllables }: Counts): number =>
  fleschKincaidOf({ sentence: sentences, word: words, syllable: syllables })

/**
 * The SMOG grade, 1.043 √(30 Poly/S) + 3.1291; NaN without sentences. McLaughlin GH. SMOG grading: a new
 * readability formula. Journal of Reading 1969;12(8):639-646.
 */
export const smog = ({ sentences, polysyllables }: Counts): number =>
  smogFormula({ sentence: sentences, polysillabicWord: polysyllables })

/** The sixth year of school: what bodies of both countries ask of text for patients. */
export const highestGrade = 6

/**
 * SMOG was made for 30 sentences. The parts of our lessons have 3 to 22, and "usually" and "average" among seven
 * sentences come out as grade 6.2; whole lessons have 35 to 62, and no one word tips the scale. So SMOG is asked
 * of a whole lesson, and of none that is shorter; Flesch-Kincaid is steady on a part, and is asked of each.
 */
export const smogNeeds = 30
