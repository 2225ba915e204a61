import { randomBytes } from "node:crypto"
import { open, readFile } from "node:fs/promises"
import { join } from "node:path"
import { isStrongSecret } from "@/lib/settings/parse"
import { Told } from "#prisma/told"

/** The secret that seals sessions, made once and kept where only this user can read it. */
export async function findSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret")
  const kept = (await readFile(path, "utf8").catch(() => "")).trim()
  if (kept === "") return make(path)
  if (isStrongSecret(kept)) return kept
  throw new Told(
    `${path} is damaged. Delete it and a new secret is made; everybody then has to sign in again.`,
  )
}

async function make(path: string): Promise<string> {
  const secret = randomBytes(32).toString("base64url")
  const file = await open(path, "w", 0o600)
  await file.writeFile(`${secret}\n`)
  await file.sync()
  await file.close()
  return secret
}
