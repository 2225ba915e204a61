import { stringify } from "csv-stringify/sync"
import { smallestGroup } from "@/lib/statistics/schema"
import type { CohortGain } from "./schema"

/** The gain of each group as CSV (UTF-8 with a mark for spreadsheets, CRLF); shares as 0 to 1 with three places. */
export function tabulate(cohorts: readonly CohortGain[]): string {
  const header = [
    ...["Start test", "Final test", "Took the start test", "Took both", "No final yet"],
    ...["Mean before", "Mean after", "Normalised gain", "95% from", "95% to", "Note"],
  ]
  const body = cohorts.map(({ form, started, finished, figures }) => [
    ...[
      form ? `form ${form}` : "either form",
      form ? `form ${form === "a" ? "b" : "a"} first` : "the other form first",
    ],
    ...[started, finished, started - finished],
    ...[
      figures?.meanBefore,
      figures?.meanAfter,
      figures?.gain,
      figures?.interval?.low,
      figures?.interval?.high,
    ].map((figure) => figure?.toFixed(3) ?? ""),
    figures ? "" : `not reported: fewer than ${smallestGroup} took both`,
  ])
  return stringify([header, ...body], { bom: true, record_delimiter: "windows", escape_formulas: true })
}
