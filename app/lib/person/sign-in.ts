import { sessionCookie } from "@/lib/session/cookie"
import { issueTicket } from "@/lib/token/data"
import { runAuth } from "./run-auth"

/** Opens a session with a one-time ticket; the Set-Cookie values of it, or null when the ticket is no good. */
export async function signInByTicket(token: string): Promise<string[] | null> {
  const { body, cookies } = await runAuth({ method: "GET", action: "csrf", cookies: {} })
  const { csrfToken } = body as { csrfToken: string }
  const answer = await runAuth({
    method: "POST",
    action: "callback",
    provider: "ticket",
    body: { csrfToken, token, callbackUrl: "/" },
    cookies: readBack(cookies),
  })
  const opened = answer.cookies.filter((cookie) => cookie.startsWith(`${sessionCookie()}=`))
  return opened.length > 0 ? opened : null
}

/** Opens a session for somebody who has just proved who they are. */
export async function signIn(personId: string): Promise<string[] | null> {
  return signInByTicket(await issueTicket(personId))
}

/** What a browser would send back. */
export function readBack(cookies: string[]): Record<string, string> {
  const pairs = cookies.map((cookie) => cookie.split(";")[0] ?? "")
  return Object.fromEntries(
    pairs.map((pair) => [
      pair.slice(0, pair.indexOf("=")),
      decodeURIComponent(pair.slice(pair.indexOf("=") + 1)),
    ]),
  )
}
