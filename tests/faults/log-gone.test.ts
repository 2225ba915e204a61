import { randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import { afterAll, expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"
import { startProduct } from "#tests/support/product"
import { aFolder, answers } from "#tests/support/starter"

const db = await testDatabase()
const dataDir = await aFolder("log-gone")
const secret = randomBytes(32).toString("base64url")
const product = await startProduct({ databaseUrl: db.url, dataDir, secret })

afterAll(() => rm(dataDir, { recursive: true, force: true }))

it("a log that nobody reads any more fails no request, and keeps nobody from stopping the server", async () => {
  await answers(`${product.address}/api/health/ready`, 200, 20)
  product.deafen()
  for (let asked = 0; asked < 20; asked++) {
    expect((await fetch(`${product.address}/course`)).status).toBe(200)
    expect((await fetch(`${product.address}/sign-in`)).status).toBe(200)
  }
  const started = performance.now()
  await product.stop()
  // Of the ten seconds that running requests get, none was needed.
  expect(performance.now() - started).toBeLessThan(8_000)
})
