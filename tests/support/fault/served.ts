import { randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import { afterAll } from "vitest"
import { type Product, startProduct } from "#tests/support/product"
import { aFolder } from "#tests/support/starter"

/** Every server of a file has the same, so that a session holds at all of them. */
export const secret = randomBytes(32).toString("base64url")

/** A server on this database for one file of tests, stopped after it. */
export async function serve(
  databaseUrl: string,
  env: Record<string, string> = {},
  logTo?: string,
): Promise<Product> {
  const dataDir = await aFolder("faults")
  const log = logTo === undefined ? {} : { logTo }
  const product = await startProduct({ databaseUrl, dataDir, secret, env, ...log })
  afterAll(async () => {
    await product.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return product
}
