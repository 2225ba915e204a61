import { closest, distance } from "fastest-levenshtein"

/** The name that was meant, when one is near enough for a slip. */
export function nearest(written: string, names: readonly string[]): string | null {
  if (names.length === 0) return null
  const lower = written.toLowerCase()
  const found = closest(
    lower,
    names.map((name) => name.toLowerCase()),
  )
  // A third of the letters, two at least: "stemm", "feedbak", "Chek".
  if (distance(lower, found) > Math.max(2, written.length / 3)) return null
  return names.find((name) => name.toLowerCase() === found) ?? null
}

/** ' Did you mean "stem"?' for a slip; otherwise the names that there are, if they are few. */
export function likely(written: string, names: readonly string[]): string {
  const meant = nearest(written, names)
  if (meant) return ` Did you mean "${meant}"?`
  return names.length > 0 && names.length <= 12 ? ` It can be ${list(names)}.` : ""
}

/** "a, b or c" */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`
}
