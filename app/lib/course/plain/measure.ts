import type { LessonSource } from "../author/lesson"
import { type Counts, countsOf, fleschKincaid, smog } from "./grade"
import { block, type Part } from "./prose"
import { type Sentence, sentencesIn } from "./sentences"
import type { Taught } from "./syllables"

export type MeasuredPart = { heading: string | null; sentences: Sentence[]; counts: Counts }

export type Measured = {
  /** Those that have any sentence. */
  parts: MeasuredPart[]
  sentences: Sentence[]
  grades: Grades
}

/** School years of the United States; NaN for a text without words. */
export type Grades = { fleschKincaid: number; smog: number }

const known = new WeakMap<LessonSource, { taught: Taught; measured: Measured }>()

/** The grades of a lesson, with the lead as its first words. The same lesson is measured once. */
export function measure(source: LessonSource, taught: Taught): Measured {
  const before = known.get(source)
  if (before?.taught === taught) return before.measured
  const measured = measureAnew(source, taught)
  known.set(source, { taught, measured })
  return measured
}

function measureAnew({ front, locate, prose }: LessonSource, taught: Taught): Measured {
  const lead = front ? [block(front.lead, locate(["lead"]))] : []
  const measured = prose
    .map((part, index) =>
      measurePart(index === 0 ? { ...part, blocks: [...lead, ...part.blocks] } : part, taught),
    )
    .filter(({ sentences }) => sentences.length > 0)
  const sentences = measured.flatMap((part) => part.sentences)
  const counts = countsOf(sentences)
  return { parts: measured, sentences, grades: { fleschKincaid: fleschKincaid(counts), smog: smog(counts) } }
}

export function measurePart({ heading, blocks }: Omit<Part, "place">, taught: Taught): MeasuredPart {
  const sentences = blocks.flatMap((each) => sentencesIn(each, taught))
  return { heading, sentences, counts: countsOf(sentences) }
}
