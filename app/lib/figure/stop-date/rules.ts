const aDay = 86_400_000

/** The day number, from 1 January 1970, of "2026-11-24"; null where the calendar has no such day from 2000 to 2099. */
export function readDay(text: string): number | null {
  const [whole, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!whole) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // 30 February would come out as a day in March.
  return new Date(time).toISOString().startsWith(whole) ? time / aDay : null
}

const format = new Intl.DateTimeFormat("en-GB", {
  ...{ weekday: "long", day: "numeric", month: "long", year: "numeric" },
  timeZone: "UTC",
})

/** "Tuesday 24 November 2026". A day of the calendar has no time zone: read and written as UTC. */
export const dayInWords = (day: number): string => format.format(new Date(day * aDay)).replace(",", "")

/** How many days a course touches: from Monday to Friday it is five. */
export const daysOf = (start: number, stop: number): number => stop - start + 1

export const inDays = (days: number): string =>
  `${days} ${days === 1 ? "day" : "days"}, counting the first and the last`

/** Dates are for somebody who has not taken it every day; whoever did, or may have, is not to stop by a calendar. */
export type Way = "asking" | "taper" | "dates"

export function wayOf(daily: string | undefined): Way {
  if (daily === undefined) return "asking"
  return daily === "no" ? "dates" : "taper"
}

export type Dates = { start?: string | undefined; stop?: string | undefined; review?: string | undefined }
export type Mistake = "absent" | "invalid" | "stopFirst" | "reviewFirst"
export type Planned =
  | { ok: false; mistake: Mistake }
  | { ok: true; start: number; stop: number; review: number | null; days: number }

/** A plan from three days of the calendar, the review being optional; or what is wrong with them. */
export function planOf({ start, stop, review }: Dates): Planned {
  if (!start || !stop) return { ok: false, mistake: "absent" }
  const [from, to, seen] = [readDay(start), readDay(stop), review ? readDay(review) : null]
  if (from === null || to === null || (review && seen === null)) return { ok: false, mistake: "invalid" }
  if (to < from) return { ok: false, mistake: "stopFirst" }
  if (seen !== null && seen < from) return { ok: false, mistake: "reviewFirst" }
  return { ok: true, start: from, stop: to, review: seen, days: daysOf(from, to) }
}

/** What is said of a course of so many days: the first length that it does not exceed. */
export function lengthOf<Length extends { upTo: number | null }>(
  lengths: readonly Length[],
  days: number,
): Length | undefined {
  return lengths.find(({ upTo }) => upTo === null || days <= upTo)
}
