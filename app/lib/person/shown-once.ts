import { isSecure } from "@/lib/session/cookie"

export const shownOnceCookie = "backwise-shown-once"

// Two minutes to copy it; it is never shown again, because only its hash is kept.
const seconds = 120

/** A Set-Cookie value that carries a link to one page only, out of the address and out of every log. */
export function shownOnce(link: string, path: string): string {
  const attributes = `Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict`
  return `${shownOnceCookie}=${encodeURIComponent(link)}; ${attributes}${isSecure() ? "; Secure" : ""}`
}
