/** The ids under `claim` and `claims`, wherever in a figure's file they stand, each once. */
export function claimsIn(part: unknown): string[] {
  return [...new Set(mentions(part).map(({ id }) => id))]
}

export type ClaimMention = { id: string; path: (string | number)[] }

/** The same with the place of each. */
export function mentions(part: unknown, path: (string | number)[] = []): ClaimMention[] {
  if (Array.isArray(part)) return part.flatMap((each: unknown, index) => mentions(each, [...path, index]))
  if (typeof part !== "object" || part === null) return []
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key]
    if (key === "claim" && typeof value === "string") return [{ id: value, path: here }]
    if (key === "claims" && Array.isArray(value)) return idsOf(value, here)
    return mentions(value, here)
  })
}

const idsOf = (ids: unknown[], path: (string | number)[]) =>
  ids.flatMap((id, index) => (typeof id === "string" ? [{ id, path: [...path, index] }] : []))
