/**
 * True when a state change was asked for by our own pages. Browsers say so in Sec-Fetch-Site; for those
 * that do not, the Origin must be the one we are known by or the one that was asked. A request with
 * neither header is not from a browser page of ours, and is refused.
 */
export function isSameSite(request: Request, knownAs: string): boolean {
  const site = request.headers.get("sec-fetch-site")
  if (site !== null) return site === "same-origin" || site === "none"
  const origin = request.headers.get("origin")
  if (origin === null || !URL.canParse(origin)) return false
  return origin === new URL(knownAs).origin || new URL(origin).host === request.headers.get("host")
}
