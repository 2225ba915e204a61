import { isSomewhere } from "./trace"

/** Whether a row was refused because what it belongs to (a person, an attempt) was erased a moment ago. */
export function isOrphan(error: unknown): boolean {
  return isSomewhere(
    error,
    ({ code, originalCode, kind }) =>
      code === "P2003" || originalCode === "23503" || kind === "ForeignKeyConstraintViolation",
  )
}
