import pg from "pg"
import { expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"
import { secret, serve } from "#tests/support/fault/served"
import { aSignedIn } from "#tests/support/fault/signed-in"
import { paperOf } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"

const { url, ownerUrl, client } = await testDatabase()
const product = await serve(url, { DATABASE_POOL: "2" })

/** Locks a table for as long as the work takes: every query on it is slow, and none gets through. */
async function whileLocked<T>(table: string, work: () => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
  try {
    return await work()
  } finally {
    await owner.end()
  }
}

async function timed<T>(work: Promise<T>): Promise<{ value: T; seconds: number }> {
  const begun = performance.now()
  const value = await work
  return { value, seconds: (performance.now() - begun) / 1000 }
}

const fifty = Array.from({ length: 50 }, (_, at) => at)

async function aSitting() {
  const http = new HttpLearner(product.address)
  await http.start()
  const [question] = await paperOf(client, http.attempt)
  return { http, save: (seq: number) => http.answer(question!.id, seq, keyOf(question!)) }
}

it("F12: fifty slow reports at once end in 503 with Retry-After, and no answer waits behind them", async () => {
  const manager = new HttpLearner(product.address, (await aSignedIn(secret, "manager")).cookie)
  const sitting = await aSitting()
  expect((await manager.page("/manage")).status).toBe(200)
  await whileLocked("LessonProgress", async () => {
    const reports = fifty.map((at) => timed(manager.page(at % 10 ? "/manage/people.csv" : "/manage")))
    for (let seq = 1; seq <= 10; seq++) {
      const { value, seconds } = await timed(sitting.save(seq))
      expect(value).toMatchObject({ status: 200 })
      expect(seconds).toBeLessThan(4)
    }
    for (const { value, seconds } of await Promise.all(reports)) {
      expect([value.status, value.headers.get("retry-after")]).toEqual([503, "3"])
      expect(seconds).toBeLessThan(7)
    }
  })
  for (let again = 0; again < 10; again++) expect((await manager.page("/manage")).status).toBe(200)
})

it("F12: fifty answers that the database does not take up are refused in time, and all taken when it does", async () => {
  const sittings: Awaited<ReturnType<typeof aSitting>>[] = []
  for (const _ of fifty) sittings.push(await aSitting())
  await whileLocked("AttemptStep", async () => {
    for (const { value, seconds } of await Promise.all(sittings.map(({ save }) => timed(save(1))))) {
      expect(value).toMatchObject({ status: 503, body: { problem: "unavailable" }, retryAfter: "3" })
      expect(seconds).toBeLessThan(7)
    }
  })
  for (const { save } of sittings) expect(await save(1)).toMatchObject({ status: 200 })
})
