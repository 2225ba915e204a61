import { cookies } from "next/headers"
import { oidcId } from "@/lib/person/oidc"
import { runAuth } from "@/lib/person/run-auth"
import { endThisSession } from "@/lib/person/session"
import { sessionCookie } from "@/lib/session/cookie"
import { settings } from "@/lib/settings/settings"

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * All that the outside may ask of next-auth: the way back from the provider, and its old sign-in addresses,
 * which lead to our page. Everything else goes through /api/v1, where it is guarded and counted.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [action = "", provider] = (await params).nextauth
  if (action === "signin" || action === "error") return leadTo("/sign-in")
  if (action !== "callback" || provider !== oidcId || !settings().oidc)
    return new Response(null, { status: 404 })
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const sent = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]))
  const answer = await runAuth({ method: "GET", action, provider, query, cookies: sent })
  if (answer.cookies.some((cookie) => cookie.startsWith(`${sessionCookie()}=`))) await endThisSession()
  return leadTo(placeOf(answer.location), answer.cookies)
}

/** next-auth says what went wrong in the address; our page has words for one case only. */
function placeOf(location: string | null): string {
  if (location === null || /[?&]error=/.test(location)) return "/sign-in?problem=providerRefused"
  return location
}

function leadTo(location: string, setCookies: string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "private, no-store" })
  for (const cookie of setCookies) headers.append("set-cookie", cookie)
  return new Response(null, { status: 303, headers })
}
