import { describe, expect, it } from "vitest"
import { extensionsLeft, warnBefore } from "@/lib/attempt/deadline/rules"

const begun = new Date("2026-11-24T08:00:00.000Z")
const after = (minutes: number) => new Date(begun.getTime() + minutes * 60_000)

describe("more time", () => {
  it("can be added ten times, as much each time as there was at first", () => {
    const left = Array.from({ length: 12 }, (_, added) => extensionsLeft(begun, after(30 * (1 + added)), 30))
    expect(left).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0])
  })
})

describe("the warning", () => {
  it("comes two minutes before the end, and halfway where there is less than four", () => {
    expect([1, 3, 4, 30].map(warnBefore)).toEqual([30_000, 90_000, 120_000, 120_000])
  })
})
