"use client"

/** Said once the server has refused to keep something; the way leads back to this lesson. */
export function SignInToGoOn() {
  return (
    <span>
      You are signed out, so this was not kept.{" "}
      <a href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>Sign in to go on</a>
    </span>
  )
}
