import { expired, guestCookie, sessionCookie } from "@/lib/session/cookie"

/** Set-Cookie values that leave nothing of a person in this browser. */
export function leave(): string[] {
  return [expired(sessionCookie()), expired(guestCookie)]
}

/** Has the browser forget what pages kept: the next person at this PC must find nothing. */
export function withNothingKept(response: Response): Response {
  response.headers.set("clear-site-data", '"cache", "storage"')
  return response
}
