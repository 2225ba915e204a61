import { beforeAll, describe, expect, it } from "vitest"
import { forgive, throttle } from "@/lib/throttle/data"
import { testDatabase, type TestDatabase } from "#tests/support/database"

const fiveAMinute = { limit: 5, windowSeconds: 60 }

describe("the throttle", () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase()
  })

  /** Moves the end of every window: the clock is the database's, so time is made to pass there. */
  const secondsPass = (seconds: number) =>
    db.client
      .$executeRaw`UPDATE "Throttle" SET "expiresAt" = "expiresAt" - make_interval(secs => ${seconds}::float8)`

  it("allows as many tries as the limit, and says how long to wait after", async () => {
    const tries = []
    for (let n = 0; n < 6; n++) tries.push(await throttle("sign-in:ann", fiveAMinute))
    expect(tries.map(({ allowed }) => allowed)).toEqual([true, true, true, true, true, false])
    expect(tries[5]?.retryAfter).toBeGreaterThan(55)
    expect(tries[5]?.retryAfter).toBeLessThanOrEqual(60)
  })

  it("counts keys by themselves", async () => {
    expect(await throttle("sign-in:bob", fiveAMinute)).toMatchObject({ allowed: true })
  })

  it("begins anew when the window is over, and does not lengthen it by trying", async () => {
    await secondsPass(50)
    expect(await throttle("sign-in:ann", fiveAMinute)).toMatchObject({ allowed: false })
    await secondsPass(11)
    expect(await throttle("sign-in:ann", fiveAMinute)).toMatchObject({ allowed: true })
  })

  it("forgets a key when told", async () => {
    await throttle("sign-in:eve", { limit: 1, windowSeconds: 60 })
    await forgive("sign-in:eve")
    expect(await throttle("sign-in:eve", { limit: 1, windowSeconds: 60 })).toMatchObject({ allowed: true })
  })

  it("counts tries that come at the same moment, each once", async () => {
    const tries = await Promise.all(
      Array.from({ length: 60 }, () => throttle("join:ward", { limit: 20, windowSeconds: 60 })),
    )
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(20)
  })

  it("lets exactly one in when many come as a window ends", async () => {
    await throttle("reset:ann", { limit: 1, windowSeconds: 30 })
    await secondsPass(31)
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => throttle("reset:ann", { limit: 1, windowSeconds: 30 })),
    )
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(1)
  })

  it("keeps no address and no name in the clear", async () => {
    await throttle("sign-in:ann@ward.example", fiveAMinute)
    const rows = await db.client.throttle.findMany()
    expect(JSON.stringify(rows)).not.toMatch(/ann|ward/)
  })

  it("clears away windows that are over, a few with each try", async () => {
    await secondsPass(120)
    const before = await db.client.throttle.count()
    await throttle("new", fiveAMinute)
    expect(await db.client.throttle.count()).toBe(Math.max(1, before - 10 + 1))
  })
})
