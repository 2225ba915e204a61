import type { Draft } from "../draft"
import type { Taught } from "./syllables"

/** The keys of a question under which a patient reads something. */
const read = new Set("stem text prompt left right model missing feedback true false".split(" "))

export type Path = (string | number)[]
export type Words = { text: string; path: Path }

/** What is read of a question, wherever in it. */
export const wordsOf = (value: unknown, path: Path = []): Words[] =>
  textsIn(value, path).filter((each) => read.has(String(each.path.at(-1))))

/** What is written for patients in a file for both readers. */
export const patientWords = (value: unknown): Words[] =>
  textsIn(value, []).filter(({ path }) => path.includes("patient"))

/** The paper that patients take home is written for them, but for what staff write on theirs. */
export const handoutWords = (value: unknown): Words[] =>
  textsIn(value, []).filter(({ path }) => !path.includes("staff") && !path.includes("claims"))

function textsIn(value: unknown, path: Path): Words[] {
  if (typeof value === "string") return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => textsIn(each, [...path, index]))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]))
}

const nothing: Taught = new Set()
const known = new WeakMap<object, Taught>()

/** In small letters, as they are compared. The same file gives the same set. */
export function wordsTaught({ plainWords }: Pick<Draft, "plainWords">): Taught {
  const list = plainWords?.value?.taught
  if (!list) return nothing
  const taught = known.get(list) ?? new Set(list.map((word) => word.toLowerCase()))
  known.set(list, taught)
  return taught
}
