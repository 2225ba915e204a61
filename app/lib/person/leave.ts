import { expired, guestCookie, sessionCookie } from "@/lib/session/cookie"

/** Set-Cookie values that leave nothing of a person in this browser. */
export function leave(): string[] {
  return [expired(sessionCookie()), expired(guestCookie)]
}
