import type { Question } from "@/lib/quiz/schema"
import { problemAt, type SourceFile } from "../author/file"
import type { Draft } from "../draft"
import { countsOf, fleschKincaid, highestGrade, smogNeeds } from "../plain/grade"
import { measure, measurePart } from "../plain/measure"
import { block } from "../plain/prose"
import type { Sentence } from "../plain/sentences"
import type { Taught } from "../plain/syllables"
import { wordsOf, wordsTaught } from "../plain/words"
import type { Problem } from "../problem"
import { banksOf, readable, type Rule, sayAt, sayFront, writtenLessons, type Written } from "./rule"

/** Patients read at grade 6 or below: each part and question by Flesch-Kincaid, each lesson by SMOG. */
export const plain: Rule = (draft) => {
  const taught = wordsTaught(draft)
  return [
    ...writtenLessons(draft)
      .filter(({ voice }) => voice === "patient")
      .flatMap((written) => hardLesson(written, taught)),
    ...banksOf(draft).flatMap((bank) =>
      readable(bank)
        .filter(({ value }) => value.voice === "patient")
        .flatMap((entry) => hardQuestion(bank, entry, taught)),
    ),
  ]
}

function hardLesson({ source }: Written, taught: Taught): Problem[] {
  const { parts, sentences, grades } = measure(source, taught)
  const hard = parts.flatMap(({ sentences: some, counts }) => {
    const message = tooHard("This part", "Flesch-Kincaid", fleschKincaid(counts), source.file, () =>
      byGrade(some),
    )
    const [first] = some
    return message && first ? [problemAt(source.file, first.place, message)] : []
  })
  if (sentences.length < smogNeeds) return hard
  const message = tooHard("This lesson", "SMOG", grades.smog, source.file, () => byLongWords(sentences))
  return message ? [...hard, sayFront(source, "title", message)] : hard
}

type Bank = Draft["modules"][number]["questions"]

/** A question is too short for SMOG. */
function hardQuestion(bank: Bank, { index, value }: { index: number; value: Question }, taught: Taught) {
  const blocks = wordsOf(value, [index]).map(({ text, path }) => block(text, bank.locate(path)))
  const { sentences, counts } = measurePart({ heading: null, blocks }, taught)
  const grade = fleschKincaid(counts)
  const message = tooHard("This question", "Flesch-Kincaid", grade, bank.file, () => byGrade(sentences))
  return message ? [sayAt(bank, [index, "stem"], message)] : []
}

const gradeOf = (sentence: Sentence) => fleschKincaid(countsOf([sentence]))
const byGrade = (sentences: Sentence[]) => hardest(sentences, gradeOf, highestGrade)
const byLongWords = (sentences: Sentence[]) => hardest(sentences, ({ polysyllables }) => polysyllables, 0)

/** Three are as many as somebody mends at a time; and one there is, though none alone be too hard. */
function hardest(sentences: Sentence[], rank: (sentence: Sentence) => number, limit: number): Sentence[] {
  const [first, ...more] = sentences.toSorted((a, b) => rank(b) - rank(a))
  return first ? [first, ...more.filter((each) => rank(each) > limit).slice(0, 2)] : []
}

function tooHard(
  what: string,
  formula: string,
  grade: number,
  { path }: SourceFile,
  worst: () => Sentence[],
) {
  if (!(grade > highestGrade)) return null
  const sentences = worst().map(({ text, place }) => `${path}:${place.line} “${text}”`)
  return `${what} is at grade ${grade.toFixed(1)} by ${formula}, and patients get grade ${highestGrade} at most. The hardest: ${sentences.join("; ")}.`
}
