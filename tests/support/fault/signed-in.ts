import { encode } from "next-auth/jwt"
import type { Role } from "@/lib/person/schema"
import { sessionCookie } from "@/lib/session/cookie"
import { startSession } from "@/lib/session/data"
import { anAccount } from "#tests/support/people"

export type SignedIn = { id: string; cookie: string }

/** Somebody with an account and an open session, as signing in at a server with this secret would leave them. */
export async function aSignedIn(secret: string, role: Role = "learner"): Promise<SignedIn> {
  const { id } = await anAccount({ role, password: null })
  const claims = await startSession(id)
  if (!claims) throw new Error("This person may not sign in.")
  return { id, cookie: `${sessionCookie()}=${await encode({ token: claims, secret })}` }
}
