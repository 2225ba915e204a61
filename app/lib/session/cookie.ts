import { createHash, randomBytes } from "node:crypto"
import { decode } from "next-auth/jwt"
import { settings } from "@/lib/settings/settings"
import { SessionClaims } from "./schema"

export const guestCookie = "backwise-guest"

/** Over https the browser refuses to have this cookie set, or sent, without it. */
export function isSecure(): boolean {
  return settings().nextAuthUrl.startsWith("https:")
}

/** The ordinary name that next-auth gives its session cookie. */
export function sessionCookie(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`
}

/** What a session cookie says; null for one that is forged, damaged or too old. */
export async function readSessionCookie(value: string | undefined): Promise<SessionClaims | null> {
  if (!value) return null
  const token = await decode({ token: value, secret: settings().nextAuthSecret }).catch(() => null)
  const claims = SessionClaims.safeParse(token)
  return claims.success ? claims.data : null
}

// No Max-Age: a cookie that is gone when the browser closes suits a PC that many people use.
const attributes = () => `Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`

/** A Set-Cookie value that removes a cookie. */
export function expired(name: string): string {
  return `${name}=; ${attributes()}; Max-Age=0`
}

export function newGuestKey(): string {
  return randomBytes(32).toString("base64url")
}

export function hashGuestKey(key: string): string {
  return createHash("sha256").update(key).digest("hex")
}
