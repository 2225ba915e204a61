// Resolved against a name that cannot exist: whatever leaves it was not a path of ours.
const nowhere = "http://backwise.invalid"

/**
 * The path, query and anchor of an address on this site, or the fallback when it leads anywhere else.
 * Refuses what browsers read as another host: "//host", "/\host", control characters, dots that climb.
 */
export function safePath(next: unknown, fallback = "/"): string {
  if (typeof next !== "string" || next.length > 2000) return fallback
  if (!/^\/(?![/\\])[^\\\u0000-\u0020\u007f-\u009f]*$/.test(next) || !URL.canParse(next, nowhere))
    return fallback
  const url = new URL(next, nowhere)
  if (url.origin !== nowhere || url.pathname.startsWith("//")) return fallback
  return url.pathname + url.search + url.hash
}
