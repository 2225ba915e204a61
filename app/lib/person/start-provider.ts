import { runAuth } from "./run-auth"
import { afterSignIn } from "./after-sign-in"
import { oidcId } from "./oidc"
import { readBack } from "./sign-in"

/** Begins a sign-in at the organisation's provider: where to send the browser, and the cookies it must bring back. */
export async function startProvider(next: unknown): Promise<{ location: string; cookies: string[] } | null> {
  const first = await runAuth({ method: "GET", action: "csrf", cookies: {} })
  const { csrfToken } = first.body as { csrfToken: string }
  const body = { csrfToken, callbackUrl: afterSignIn(next) }
  const answer = await runAuth({
    method: "POST",
    action: "signin",
    provider: oidcId,
    body,
    cookies: readBack(first.cookies),
  })
  const isOutside = answer.location !== null && answer.cookies.some((cookie) => cookie.includes("pkce"))
  return isOutside && answer.location !== null ? { location: answer.location, cookies: answer.cookies } : null
}
