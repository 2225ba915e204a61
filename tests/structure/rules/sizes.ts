import type { Source } from "../source"

export const budgets = { fileMost: 300, fileP90: 200, fileMedian: 60, functionP90: 50, functionMedian: 15 }

/** Files and functions stay short enough to be read at a glance. Lines are counted as they stand. */
export function sizes(sources: Source[]): string[] {
  const product = sources.filter(({ path }) => !path.startsWith("tests/"))
  const files = product.map(({ lines }) => lines)
  const functions = product.flatMap((source) => source.functions)
  const tooLong = product.filter(({ lines }) => lines > budgets.fileMost)
  return [
    ...tooLong.map(
      ({ path, lines }) =>
        `${path} has ${lines} lines; ${budgets.fileMost} is the most. Split it by what it is about.`,
    ),
    ...over("The file at the middle", at(files, 0.5), budgets.fileMedian),
    ...over("Nine files of ten", at(files, 0.9), budgets.fileP90),
    ...over("The function at the middle", at(functions, 0.5), budgets.functionMedian),
    ...over("Nine functions of ten", at(functions, 0.9), budgets.functionP90),
  ]
}

/** The value below which this part of all values lies; nothing of an empty list. */
export function at(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function over(what: string, lines: number, most: number): string[] {
  return lines > most
    ? [`${what} has ${lines} lines; ${most} is the most. Shorten the longest ones first.`]
    : []
}
