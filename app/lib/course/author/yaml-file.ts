import type { z } from "zod"
import type { Problem } from "../problem"
import { checkShape } from "./explain"
import { problemAt, type SourceFile } from "./file"
import { childOf } from "./shape"
import { type Locate, parseYaml } from "./yaml"

/** A YAML file that is one group of keys. */
export type Sheet<T> = { file: SourceFile; locate: Locate; value: T | null; problems: Problem[] }

/** A YAML file that is a list. One entry with a mistake does not spoil the others. */
export type List<T> = {
  file: SourceFile
  locate: Locate
  entries: Entry<T>[]
  /** False when the file could not be read at all, so that nothing can be said about what it lacks. */
  readable: boolean
  problems: Problem[]
}

/** The id is known even when the rest of the entry has a mistake. */
export type Entry<T> = { index: number; id: string; value: T | null }

export function readSheet<T>(file: SourceFile, schema: z.ZodType<T>): Sheet<T> {
  const { value, locate, problem } = parseYaml(file)
  if (problem) return { file, locate, value: null, problems: [problem] }
  if (isEmpty(value)) return { file, locate, value: null, problems: [empty(file)] }
  return { file, locate, ...checkShape(schema, value, { file, locate, base: [] }) }
}

export function readList<T>(file: SourceFile, schema: z.ZodType<T>): List<T> {
  const { value, locate, problem } = parseYaml(file)
  const refused = (reason: Problem): List<T> => ({
    file,
    locate,
    entries: [],
    readable: false,
    problems: [reason],
  })
  if (problem) return refused(problem)
  if (isEmpty(value)) return refused(empty(file))
  if (!Array.isArray(value)) {
    return refused(
      problemAt(file, locate([]), "This file has to be a list: each entry begins with a dash and a space."),
    )
  }
  const read = value.map((entry: unknown, index) => {
    const checked = checkShape(schema, entry, { file, locate, base: [index] })
    const id = childOf(entry, "id")
    return { index, id: typeof id === "string" ? id : "", ...checked }
  })
  return {
    file,
    locate,
    entries: read.map(({ index, id, value }) => ({ index, id, value })),
    readable: true,
    problems: read.flatMap(({ problems }) => problems),
  }
}

const isEmpty = (value: unknown) => value === null || value === undefined

const empty = (file: SourceFile) =>
  problemAt(file, { line: 1, column: 1 }, file.absent ? "This file is missing." : "This file is empty.")
