import { randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import pg from "pg"
import { afterAll, expect, it } from "vitest"
import { startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"
import { startProduct } from "#tests/support/product"
import { aFolder, answers, killHard, requirePostmaster } from "#tests/support/starter"

const dataDir = await aFolder("outage")
const postgres = await startEmbedded(dataDir)
await migrate(postgres.ownerUrl, postgres.appRole)
const product = await startProduct({
  databaseUrl: postgres.appUrl,
  dataDir,
  secret: randomBytes(32).toString("base64url"),
})

afterAll(async () => {
  await product.stop()
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const ready = `${product.address}/api/health/ready`

it.each([
  ["stopped", () => postgres.stop()],
  ["killed", () => killHard(requirePostmaster(dataDir))],
])("is unready while the database is %s, still lets read, and heals by itself", async (_, end) => {
  await answers(ready, 200, 10)
  await end()
  const refused = await answers(ready, 503, 5)
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
  expect((await fetch(`${product.address}/api/health/live`)).status).toBe(200)
  expect((await fetch(`${product.address}/course`)).status).toBe(200)
  const record = await fetch(`${product.address}/record`, { redirect: "manual" })
  expect(record.status).toBeLessThan(504)
  await postgres.start()
  await answers(ready, 200, 30)
})

it("heals when every connection is ended at once", async () => {
  await answers(ready, 200, 10)
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  await owner.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'backwise'",
  )
  await owner.end()
  await answers(ready, 200, 30)
})
