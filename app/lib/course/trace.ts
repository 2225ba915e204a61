import { mentions } from "@/lib/figure/rules"
import { lessonPath } from "./address"
import type { Draft } from "./draft"
import { banksOf, numbered, readable, writtenLessons, type Written } from "./rules/rule"

/** One thing that a claim stands behind, and where its author finds it. */
export type Trace = {
  what: "lesson" | "question" | "figure" | "statement" | "page"
  place: string
  words: string
}

/** Everything that has to be read again when a claim changes: lessons, questions, figures, statements and their pages. */
export function traceClaim(draft: Draft, claim: string): Trace[] {
  return [
    ...writtenLessons(draft).flatMap((written) => inLesson(draft, written, claim)),
    ...inQuestions(draft, claim),
    ...inFigures(draft, claim),
    ...inStatements(draft, claim),
  ]
}

function inLesson(draft: Draft, written: Written, claim: string): Trace[] {
  const { module, lesson, voice, source } = written
  const said = source.claims.filter(({ name }) => name === claim)
  const shown = source.figures.filter(({ name }) => figureRestsOn(draft, name, claim))
  if (said.length + shown.length === 0) return []
  const path = lessonPath(voice, slugOf(module.folder), slugOf(lesson.folder))
  const title = source.front?.title ?? lesson.folder
  return [
    ...said.map(({ place }): Trace => ({
      what: "lesson",
      place: `${source.file.path}:${place.line}`,
      words: title,
    })),
    ...shown.map(({ place, name }): Trace => ({
      what: "lesson",
      place: `${source.file.path}:${place.line}`,
      words: `${title}, through the figure ${name}`,
    })),
    { what: "page", place: path, words: `and its handout /handout${path.slice("/course".length)}` },
  ]
}

const slugOf = (folder: string) => numbered(folder)?.slug ?? folder

const sheetOf = ({ figures }: Draft, name: string) =>
  Object.entries(figures).find(([each]) => each === name)?.[1]

const figureRestsOn = (draft: Draft, name: string, claim: string) =>
  mentions(sheetOf(draft, name)?.value).some(({ id }) => id === claim)

function inQuestions(draft: Draft, claim: string): Trace[] {
  return banksOf(draft).flatMap((bank) =>
    readable(bank).flatMap(({ index, id, value }): Trace[] =>
      value.claims.includes(claim)
        ? [
            {
              what: "question",
              place: `${bank.file.path}:${bank.locate([index, "id"]).line}`,
              words: `${id}: ${value.stem}`,
            },
          ]
        : [],
    ),
  )
}

function inFigures({ figures }: Draft, claim: string): Trace[] {
  return Object.entries(figures).flatMap(([name, sheet]) =>
    mentions(sheet.value)
      .filter(({ id }) => id === claim)
      .map(({ path }): Trace => ({
        what: "figure",
        place: `${sheet.file.path}:${sheet.locate(path).line}`,
        words: `the figure ${name}`,
      })),
  )
}

function inStatements({ statements }: Draft, claim: string): Trace[] {
  if (!statements) return []
  return readable(statements).flatMap(({ index, id, value }): Trace[] =>
    value.claims.includes(claim)
      ? [
          {
            what: "statement",
            place: `${statements.file.path}:${statements.locate([index, "id"]).line}`,
            words: `${id}: ${value.said}`,
          },
        ]
      : [],
  )
}
