import { stringify } from "csv-stringify/sync"
import type { RosterRow } from "./schema"

/** The roster as CSV (UTF-8 with a mark for spreadsheets, CRLF, times in UTC); cells that a spreadsheet would run as a formula are neutralised. */
export function tabulate(
  rows: readonly RosterRow[],
  quizzes: readonly { id: string; title: string }[],
): string {
  const header = [
    ...["Name", "E-mail", "Role", "Disabled", "Standing", "Lessons done", "Last active (UTC)"],
    "Sure and not right",
    ...quizzes.flatMap(({ title }) => [title, `${title}: score that counts (%)`, `${title}: when (UTC)`]),
  ]
  const body = rows.map((row) => [
    ...[row.name, row.email, row.role, row.disabled ? "yes" : "no", row.standing, row.lessonsDone],
    row.lastAt?.toISOString() ?? "",
    row.sureAndWrong,
    ...row.cells.flatMap((cell) => [cell.standing, percent(cell.share), cell.at?.toISOString() ?? ""]),
  ])
  return stringify([header, ...body], { bom: true, record_delimiter: "windows", escape_formulas: true })
}

function percent(share: number | null): string {
  return share === null ? "" : String(Math.floor(share * 100))
}
