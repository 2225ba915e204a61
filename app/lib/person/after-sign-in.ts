import { safePath } from "@/lib/web/safe-path"

/** Where somebody goes after signing in: by way of the page that asks about work done here before, if any was. */
export function afterSignIn(next: unknown): string {
  return `/sign-in/keep?next=${encodeURIComponent(safePath(next, "/record"))}`
}

/** The sign-in page that leads on to `next`. */
export function signInPath(next: unknown): string {
  const path = safePath(next, "")
  return path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in"
}
