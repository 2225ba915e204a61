import { describe, expect, it } from "vitest"
import { isUnavailable } from "@/lib/database/outage"
import { evenOut } from "@/lib/person/even-out"
import { hashPassword, isOutdated, verifyPassword } from "@/lib/person/hash-password"

describe("a stored password", () => {
  it("is argon2id with 19 MiB and two passes, and never twice the same", async () => {
    const [first, second] = await Promise.all([
      hashPassword("kettle lantern"),
      hashPassword("kettle lantern"),
    ])
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(first).not.toBe(second)
    expect(isOutdated(first)).toBe(false)
  })

  it("that is no hash at all lets nobody in", async () => {
    expect(await verifyPassword("", "")).toBe(false)
    expect(await verifyPassword("x", "not a hash")).toBe(false)
    expect(await verifyPassword("x", null)).toBe(false)
  })

  it("is asked for in turn, and too many at once are told to come back", async () => {
    const tries = Array.from({ length: 420 }, () =>
      verifyPassword("x", null).catch((error: unknown) => error),
    )
    const refused = (await Promise.all(tries)).filter((outcome) => outcome !== false)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every((error) => isUnavailable(error))).toBe(true)
    expect(await verifyPassword("x", null)).toBe(false)
    // 400 times 11 ms on two cores, and more on a busy machine.
  }, 60_000)
})

describe("an evened out answer", () => {
  it("takes its time whether it succeeds, fails, or has nothing to do", async () => {
    const start = performance.now()
    await evenOut(Promise.resolve(), 60)
    await expect(evenOut(Promise.reject(new Error("no")), 60)).rejects.toThrow("no")
    expect(performance.now() - start).toBeGreaterThanOrEqual(118)
  })
})
