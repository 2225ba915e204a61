import type { QuizCell, QuizTally, RosterFilter, RosterPerson, RosterRow, Standing } from "./schema"

/** A manager's screen of names; longer lists are paged. */
export const rowsPerPage = 100

/** Where somebody stands with one quiz, by the attempt that counts. */
export function quizStanding(tally: QuizTally | undefined): Standing {
  if (!tally) return "notStarted"
  if (tally.passedAt) return "passed"
  if (tally.open || tally.submitted === 0) return "underWay"
  return "failed"
}

/** Where somebody stands with the course: all quizzes passed, one failed, something begun, or nothing. */
export function courseStanding(cells: readonly QuizCell[], hasRead: boolean): Standing {
  if (cells.length > 0 && cells.every((cell) => cell.standing === "passed")) return "passed"
  if (cells.some((cell) => cell.standing === "failed")) return "failed"
  if (hasRead || cells.some((cell) => cell.standing !== "notStarted")) return "underWay"
  return "notStarted"
}

/** One line of the roster, with a cell for each quiz in the order of the course. */
export function rosterRow(person: RosterPerson, quizIds: readonly string[]): RosterRow {
  const { tallies, lastSeenInLesson, ...rest } = person
  const cells = quizIds.map((quizId) => quizCell(quizId, tallies))
  const moments = [lastSeenInLesson, ...tallies.map((tally) => tally.lastAt)].filter((at) => at !== null)
  const lastAt = moments.reduce<Date | null>((last, at) => (last && last > at ? last : at), null)
  const sureAndWrong = tallies.reduce((sum, tally) => sum + tally.sureAndWrong, 0)
  return { ...rest, cells, lastAt, sureAndWrong, standing: courseStanding(cells, lastSeenInLesson !== null) }
}

/** Whoever was sure of something that is not so comes first, the most of it before all; then by name as before. */
export function sureAndWrongFirst(rows: readonly RosterRow[]): RosterRow[] {
  return rows.toSorted((a, b) => b.sureAndWrong - a.sureAndWrong)
}

function quizCell(quizId: string, tallies: readonly QuizTally[]): QuizCell {
  const tally = tallies.find((each) => each.quizId === quizId)
  return {
    quizId,
    standing: quizStanding(tally),
    share: tally?.share ?? null,
    at: tally ? (tally.passedAt ?? tally.lastAt) : null,
  }
}

/** The rows a filter lets through; the search looks at name and address. */
export function filterRows(rows: readonly RosterRow[], filter: RosterFilter): RosterRow[] {
  const wanted = filter.search.toLocaleLowerCase()
  return rows.filter(
    (row) =>
      (!filter.standing || row.standing === filter.standing) &&
      (!wanted || `${row.name} ${row.email}`.toLocaleLowerCase().includes(wanted)),
  )
}

/** How many people there are of each standing. */
export function countStandings(rows: readonly RosterRow[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { notStarted: 0, underWay: 0, passed: 0, failed: 0 }
  for (const row of rows) counts[row.standing] += 1
  return counts
}

export type RosterPage = { rows: RosterRow[]; page: number; pages: number; found: number }

/** One page of the filtered rows; a page past the end is the last one. */
export function pageOf(rows: readonly RosterRow[], page: number): RosterPage {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage))
  const at = Math.min(page, pages)
  return { rows: rows.slice((at - 1) * rowsPerPage, at * rowsPerPage), page: at, pages, found: rows.length }
}
