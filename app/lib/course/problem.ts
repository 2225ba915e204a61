/** One mistake in the course, said in one sentence to the person who can mend it. */
export type Problem = {
  /** From the top of the repository. */
  file: string
  /** From 1. */
  line: number
  column: number
  message: string
  /** The line and its neighbours, with a caret under the place. */
  excerpt: string
}

/** What a terminal prints and a page shows for a problem. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  return [`${place}  ${problem.message}`, problem.excerpt].filter(Boolean).join("\n")
}

/** Cuts the line of a place with one line on either side, and puts a caret under the column. */
export function excerptAt(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/)
  const from = Math.max(1, line - 1)
  const to = Math.min(lines.length, line + 1)
  const width = String(to).length
  const shown: string[] = []
  for (let number = from; number <= to; number++) {
    const { text: cut, shift } = clip(lines[number - 1] ?? "", number === line ? column : 1)
    shown.push(`${number === line ? ">" : " "} ${String(number).padStart(width)} | ${cut}`.trimEnd())
    if (number === line)
      shown.push(`  ${" ".repeat(width)} | ${" ".repeat(Math.max(0, column - 1 - shift))}^`)
  }
  return shown.join("\n")
}

/** 100 characters: what a terminal shows in one line beside the number. */
const widest = 100

function clip(line: string, column: number): { text: string; shift: number } {
  const plain = line.replaceAll("\t", " ")
  if (column <= widest - 20) return { text: plain.slice(0, widest), shift: 0 }
  const shift = column - 1 - widest / 2
  return { text: `…${plain.slice(shift + 1, shift + widest)}`, shift }
}
