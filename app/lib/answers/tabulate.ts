import { stringify } from "csv-stringify/sync"
import writeXlsxFile, { type SheetData } from "write-excel-file/node"
import { columnNames, columns, type AnswerRow } from "./schema"

const cellsOf = (row: AnswerRow) =>
  columnNames.map((name) => (typeof row[name] === "boolean" ? (row[name] ? "yes" : "no") : row[name]))

const header = columnNames.map((name) => columns[name])

/**
 * Answers as CSV, in pieces (UTF-8 with a mark for spreadsheets, CRLF); cells that a spreadsheet would run as a
 * formula are neutralised.
 */
export async function* asCsv(batches: AsyncIterable<AnswerRow[]>): AsyncGenerator<string> {
  const options = { record_delimiter: "windows", escape_formulas: true } as const
  yield stringify([header], { ...options, bom: true })
  for await (const rows of batches) yield stringify(rows.map(cellsOf), options)
}

const widths: Partial<Record<keyof AnswerRow, number>> = {
  stem: 60,
  answer: 60,
  name: 24,
  email: 30,
  quiz: 30,
}

/** Answers as an Excel file. Texts are cells of text, and marked like those of the CSV: files get converted. */
export async function asXlsx(rows: readonly AnswerRow[]): Promise<Uint8Array> {
  const body = rows.map((row) =>
    cellsOf(row).map((value) =>
      typeof value === "number" ? value : { type: String, value: neutral(value) },
    ),
  )
  const head = header.map((value) => ({ value, type: String, fontWeight: "bold" as const }))
  const data: SheetData = [head, ...body]
  return writeXlsxFile(data, {
    sheet: "Answers",
    stickyRowsCount: 1,
    columns: columnNames.map((name) => ({ width: widths[name] ?? 16 })),
  }).toBuffer()
}

// As escape_formulas of csv-stringify does.
const neutral = (value: string) => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value)
