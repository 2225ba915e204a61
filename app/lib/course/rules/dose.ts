import { problemAt } from "../author/file"
import type { Problem } from "../problem"
import { banksOf, readable, type Rule, sayAt, writtenLessons } from "./rule"

/** A number and a unit of weight, also when the number is set in bold. */
const dose = /\d[*_]*[\s-]*[*_]*(mg|milligrams?|mcg|µg|micrograms?)\b/gi

export const advice = "Pages for patients give no doses: leave the number of milligrams to the prescriber."

/** What patients read names no dose, since theirs may be another. */
export const noDose: Rule = (draft) => [
  ...writtenLessons(draft)
    .filter(({ voice }) => voice === "patient")
    .flatMap(({ source }) =>
      [...source.file.text.matchAll(dose)].map((found) =>
        problemAt(source.file, placeIn(source.file.text, found.index), advice),
      ),
    ),
  ...banksOf(draft).flatMap((questions) =>
    readable(questions)
      .filter(({ value }) => value.voice === "patient")
      .flatMap(({ index, value }) =>
        dosesIn(value, [index]).map((path): Problem => sayAt(questions, path, advice)),
      ),
  ),
  ...Object.values(draft.figures).flatMap((sheet) =>
    dosesIn(sheet.value, [])
      .filter((path) => path.includes("patient"))
      .map((path) => sayAt(sheet, path, advice)),
  ),
]

function placeIn(text: string, offset: number) {
  const before = text.slice(0, offset).split("\n")
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Where in a file's value a dose stands. */
export function dosesIn(value: unknown, path: (string | number)[]): (string | number)[][] {
  if (typeof value === "string") return value.search(dose) >= 0 ? [path] : []
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => dosesIn(each, [...path, index]))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => dosesIn(each, [...path, key]))
}
