import { excerptAt, type Problem } from "../problem"

/** A file of modules/ as it was read. The same object means the same content. */
export type SourceFile = {
  /** From the top of the repository, with forward slashes: modules/claims.yaml */
  path: string
  text: string
  /** There is no such file, and a course needs one. */
  absent?: true
}

/** A place in a file, both from 1. */
export type Place = { line: number; column: number }

export function problemAt(file: SourceFile, place: Place, message: string): Problem {
  const { line, column } = place
  return { file: file.path, line, column, message, excerpt: excerptAt(file.text, line, column) }
}
