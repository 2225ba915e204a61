import { describe, expect, it } from "vitest"
import { allowances, isLastAdministrator, mayInvite } from "@/lib/person/rules"
import { roles } from "@/lib/person/schema"

describe("who may invite whom", () => {
  it("lets an administrator invite anybody, a manager learners and educators, others nobody", () => {
    const allowed = roles.flatMap((by) =>
      roles.filter((role) => mayInvite(by, role)).map((role) => `${by} ${role}`),
    )
    expect(allowed).toEqual([
      ...["manager learner", "manager educator"],
      ...roles.map((role) => `administrator ${role}`),
    ])
  })
})

describe("the last administrator", () => {
  it("is the only one left", () => {
    expect(isLastAdministrator("a", ["a"])).toBe(true)
    expect(isLastAdministrator("a", ["a", "b"])).toBe(false)
    expect(isLastAdministrator("c", ["a"])).toBe(false)
  })
})

describe("the allowances", () => {
  it("let 300 people of one hospital in within a quarter of an hour", () => {
    expect(allowances.signInAddress.limit).toBeGreaterThanOrEqual(300)
    expect(allowances.registerAddress.limit).toBeGreaterThanOrEqual(300)
    expect(allowances.guestAddress.limit).toBeGreaterThanOrEqual(300)
  })

  it("give one account fewer than a hundred guesses an hour from one place", () => {
    const { limit, windowSeconds } = allowances.signInHere
    expect((limit * 3600) / windowSeconds).toBeLessThan(100)
  })
})
