import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { readFile, rm } from "node:fs/promises"
import { Agent, type ClientRequest, request } from "node:http"
import { afterAll, expect, it } from "vitest"
import { startProduct } from "#tests/support/product"
import { aFolder, answers } from "#tests/support/starter"
import { testDatabase } from "#tests/support/database"

const db = await testDatabase()
const dataDir = await aFolder("shutdown")
const product = await startProduct({
  databaseUrl: db.url,
  dataDir,
  secret: randomBytes(32).toString("base64url"),
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** A post whose body arrives slowly: it is running when the server is told to stop. */
function slowPost(path: string) {
  const post = request(`${product.address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
  })
  post.write("{")
  const status = once(post, "response").then(([response]) => (response as { statusCode: number }).statusCode)
  return { finish: () => post.end("}"), status }
}

/** Refused, or reset before anybody had accepted the connection: nothing was begun. */
const isAtTheDoor = (code: string, asked: ClientRequest) =>
  code === "ECONNREFUSED" || (code === "ECONNRESET" && !asked.reusedSocket)

/** Asks again and again over one kept connection; counts answers and failures until the door is closed. */
async function load(path: string): Promise<{ answered: number; cut: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const counts = { answered: 0, cut: 0 }
  for (;;) {
    const outcome = await new Promise<string>((resolve) => {
      request(`${product.address}${path}`, { agent }, (response) => {
        response.resume().once("close", () => resolve(response.complete ? "answered" : "cut"))
      })
        .once("error", function (this: ClientRequest, { code = "" }: NodeJS.ErrnoException) {
          resolve(isAtTheDoor(code, this) ? "closed" : "cut")
        })
        .end()
    })
    if (outcome === "closed") return counts
    counts[outcome === "answered" ? "answered" : "cut"] += 1
  }
}

it("turns unready first, answers everybody who is in, and leaves with code 0", async () => {
  await answers(`${product.address}/api/health/ready`, 200, 20)
  const slow = slowPost("/api/v1/attempts")
  const loads = [load("/course"), load("/course"), load("/api/health/live"), load("/safety")]
  await new Promise((resolve) => setTimeout(resolve, 500))
  const started = performance.now()
  const stopped = product.stop()
  await answers(`${product.address}/api/health/ready`, 503, 2)
  setTimeout(slow.finish, 3_000)

  const counts = await Promise.all(loads)
  expect(await slow.status).toBeLessThan(500)
  await stopped
  expect(performance.now() - started).toBeLessThan(13_000)
  for (const { answered, cut } of counts) {
    expect(answered).toBeGreaterThan(5)
    expect(cut).toBe(0)
  }
  expect(await readFile(product.log, "utf8")).toContain('"event":"server.stopped"')
})
