import { startProvider } from "@/lib/person/start-provider"
import { settings } from "@/lib/settings/settings"
import { isSameSite } from "@/lib/web/guard"

/**
 * A plain link leads here, not a form: a page's policy lets forms go nowhere but to ourselves, and so would
 * stop the way on to the provider. Nothing changes here but the cookies of a sign-in that has begun.
 */
export async function GET(request: Request): Promise<Response> {
  const { oidc, nextAuthUrl } = settings()
  if (!oidc) return new Response(null, { status: 404 })
  if (request.headers.has("sec-fetch-site") && !isSameSite(request, nextAuthUrl))
    return leadTo("/sign-in", [])
  const started = await startProvider(new URL(request.url).searchParams.get("next"))
  return started ? leadTo(started.location, started.cookies) : leadTo("/sign-in?problem=providerRefused", [])
}

function leadTo(location: string, cookies: string[]): Response {
  const headers = new Headers({ location, "cache-control": "private, no-store" })
  for (const cookie of cookies) headers.append("set-cookie", cookie)
  return new Response(null, { status: 303, headers })
}
