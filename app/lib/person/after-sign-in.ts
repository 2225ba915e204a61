import { safePath } from "@/lib/web/safe-path"

/** Where somebody goes after signing in: by way of the page that asks about work done here before, if any was. */
export function afterSignIn(next: unknown): string {
  return `/sign-in/keep?next=${encodeURIComponent(safePath(next, "/record"))}`
}

/** The sign-in page, or another, that leads on to `next`. */
export function signInPath(next: unknown, page = "/sign-in"): string {
  const path = safePath(next, "")
  return path ? `${page}?next=${encodeURIComponent(path)}` : page
}
