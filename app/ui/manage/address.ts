import type { RosterFilter } from "@/lib/roster/schema"

type FilteredPath = "/manage" | "/manage/people.csv" | "/manage/answers.csv" | "/manage/answers.xlsx"

/** The roster's address with a filter in it; what is at its default is left out. */
export function rosterAddress(path: FilteredPath, filter: Partial<RosterFilter>): string {
  const query = new URLSearchParams()
  if (filter.voice === "patient") query.set("voice", filter.voice)
  if (filter.standing) query.set("standing", filter.standing)
  if (filter.search) query.set("search", filter.search)
  if (filter.page && filter.page > 1) query.set("page", String(filter.page))
  return query.size > 0 ? `${path}?${query}` : path
}
