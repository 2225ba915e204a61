import type { Course } from "@/lib/course/schema"

// Shorter runs of words might stand in a lesson by chance.
const shortest = 25

/**
 * What no page may hold before it is due: a run of plain words from every feedback, key and model answer.
 * What a lesson, a claim or a figure says in the same words is no secret.
 */
export function secretsOf(course: Course): { id: string; needle: string }[] {
  const said = openText(course)
  return Object.values(course.questions).flatMap(({ id, question }) =>
    hiddenTexts(question).flatMap((text) => {
      const needle = plainRun(text)
      return needle.length >= shortest && !said.includes(needle) ? [{ id, needle }] : []
    }),
  )
}

function openText({ modules, claims, figures, statements }: Course): string {
  const lessons = modules.flatMap((module) => module.lessons.flatMap(({ voices }) => Object.values(voices)))
  const texts = [
    ...lessons.map(({ body }) => body),
    ...Object.values(claims).map(({ statement }) => statement),
    ...textsIn([figures, statements]),
  ]
  return texts.join("\n").replaceAll(/\s+/g, " ")
}

const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values((value as object | null) ?? {}).flatMap(textsIn)

const hiddenNames = new Set(["feedback", "missing", "model"])

/** Every text under a name that is for after the answer, however deep. */
function hiddenTexts(value: unknown, hidden = false): string[] {
  if (typeof value === "string") return hidden ? [value] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => hiddenTexts(inner, hidden || hiddenNames.has(name)))
}

/** The longest run without quotes, dashes or letters that HTML and JSON write in several ways. */
export function plainRun(text: string): string {
  const runs = text.match(/[A-Za-z0-9 ,.:;]+/g) ?? []
  return runs
    .map((run) => run.trim())
    .reduce((longest, run) => (run.length > longest.length ? run : longest), "")
}

/** Names of fields that only the server's side of a question has, as JSON would write them, escaped or not. */
export const secretFields =
  /\\?"(key|feedback|tolerance|missing|accept|mistakes|model)\\?"\s*:\s*(true|false|\d|\\?"|\[|\{)/
