import { randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import { encode } from "next-auth/jwt"
import { afterAll } from "vitest"
import type { Role } from "@/lib/person/schema"
import { startSession } from "@/lib/session/data"
import { sessionCookie } from "@/lib/session/cookie"
import { anAccount } from "#tests/support/people"
import { type Product, startProduct } from "#tests/support/product"
import { aFolder } from "#tests/support/starter"

/** Every server of a file has the same, so that a session holds at all of them. */
const secret = randomBytes(32).toString("base64url")

/** A server on this database for one file of tests, stopped after it. */
export async function serve(databaseUrl: string, env: Record<string, string> = {}): Promise<Product> {
  const dataDir = await aFolder("faults")
  const product = await startProduct({ databaseUrl, dataDir, secret, env })
  afterAll(async () => {
    await product.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return product
}

/** Somebody with an account and an open session, as signing in would have left them: their id and their cookie. */
export async function aSignedIn(role: Role = "learner"): Promise<{ id: string; cookie: string }> {
  const { id } = await anAccount({ role, password: null })
  const claims = await startSession(id)
  if (!claims) throw new Error("This person may not sign in.")
  return { id, cookie: `${sessionCookie()}=${await encode({ token: claims, secret })}` }
}
