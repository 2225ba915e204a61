import { closest, distance } from "fastest-levenshtein"

/** ' Did you mean "stem"?' when one of the names is near enough to be a slip; otherwise the names, if they are few. */
export function likely(written: string, names: readonly string[]): string {
  if (names.length === 0) return ""
  const nearest = closest(
    written.toLowerCase(),
    names.map((name) => name.toLowerCase()),
  )
  const name = names.find((each) => each.toLowerCase() === nearest) ?? nearest
  // A third of the letters, two at least: "stemm", "feedbak", "Chek".
  if (distance(written.toLowerCase(), nearest) <= Math.max(2, written.length / 3))
    return ` Did you mean "${name}"?`
  return names.length <= 12 ? ` It can be ${list(names)}.` : ""
}

/** "a, b or c" */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`
}
