import type { Draft } from "../draft"
import type { Problem } from "../problem"
import { readable, sayAt } from "./rule"

/** A reviewer needs this long to read a claim's sources again. */
const notice = 60

const dayMs = 86_400_000

export type ReviewDates = { past: Problem[]; soon: Problem[] }

/**
 * Claims whose day of review is past, and those within the next 60 days; today is a date such as 2026-11-24.
 * For the author's check alone: a server that is running is not stopped by the calendar.
 */
export function reviewDates({ claims }: Draft, today: string): ReviewDates {
  const due = readable(claims).map(({ index, id, value }) => ({
    id,
    days: Math.round((Date.parse(value.reviewBy) - Date.parse(today)) / dayMs),
    say: (message: string) => sayAt(claims, [index, "reviewBy"], message),
  }))
  return {
    past: due
      .filter(({ days }) => days < 0)
      .map(({ id, say }) => say(`The claim ${id} was to be reviewed by this day: read its sources again.`)),
    soon: due
      .filter(({ days }) => days >= 0 && days <= notice)
      .map(({ id, days, say }) => say(`The claim ${id} is to be reviewed within ${days} days.`)),
  }
}
