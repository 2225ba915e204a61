import { problemAt } from "../author/file"
import type { Problem } from "../problem"
import { type Rule, writtenLessons, type Written } from "./rule"

/** What an educator needs for each part of a lesson. */
const wanted: [what: string, pattern: RegExp][] = [
  ["how long it takes, such as **Two minutes.**", /\*\*[^*]*\bminutes?\b[^*]*\*\*/i],
  ["a **Teach-back:** prompt", /teach-back/i],
  ["what people usually ask", /usually asked|people often ask/i],
]

/** Advice: the notes of each part say how long it takes, how to check that it was understood, and what people ask. */
export const notes: Rule = (draft) =>
  writtenLessons(draft).flatMap(({ source }) => partsOf(source).flatMap(lacking))

type Part = { heading: string; line: number; text: string; file: Written["source"]["file"] }

function partsOf({ file, body }: Written["source"]): Part[] {
  const lines = body.split("\n")
  const starts = lines.flatMap((line, index) => (line.startsWith("## ") ? [index] : []))
  return starts.map((start, at) => ({
    file,
    heading: (lines[start] ?? "").slice(3),
    line: start + 1,
    text: lines.slice(start, starts[at + 1]).join("\n"),
  }))
}

function lacking({ file, heading, line, text }: Part): Problem[] {
  const said = [...text.matchAll(/<Notes>([\s\S]*?)<\/Notes>/g)].map(([, words]) => words).join("\n")
  const absent = wanted.filter(([, pattern]) => !pattern.test(said)).map(([what]) => what)
  if (absent.length === 0) return []
  return [problemAt(file, { line, column: 1 }, `The notes on “${heading}” lack ${absent.join("; ")}.`)]
}
