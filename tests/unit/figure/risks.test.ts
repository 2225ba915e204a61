import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { crowdOf, readGroup, sentenceFor, sizes, wholeNumber } from "@/lib/figure/risks/rules"

const aGroup = fc
  .constantFrom(...sizes)
  .chain((of) => fc.record({ of: fc.constant(of), events: fc.integer({ min: 0, max: of }) }))

describe("a crowd", () => {
  it("has as many people as the group, and as many filled as there were events", () => {
    fc.assert(
      fc.property(aGroup, (group) => {
        const { columns, filled } = crowdOf(group)
        expect(columns * filled.length).toBe(group.of)
        expect(filled.reduce((sum, count) => sum + count, 0)).toBe(group.events)
      }),
    )
  })

  it("is filled from the left, so that its rows never differ by more than one person", () => {
    fc.assert(
      fc.property(aGroup, (group) => {
        const { columns, filled } = crowdOf(group)
        expect(filled).toEqual(filled.toSorted((a, b) => b - a))
        expect(Math.max(...filled) - Math.min(...filled)).toBeLessThanOrEqual(1)
        expect(Math.max(...filled)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it("of a hundred stands in pairs of columns, ten people each", () => {
    expect(crowdOf({ events: 32, of: 100 })).toEqual({ columns: 20, filled: [7, 7, 6, 6, 6] })
  })
})

describe("a group", () => {
  const said = (events: string, of: string) => readGroup({ who: "with diazepam", events, of })

  it("is read from whole numbers alone", () => {
    expect(said("32", "100")).toEqual({ who: "with diazepam", events: 32, of: 100 })
    expect(["3.5", "-1", "", "1e2", "about 3"].map(wholeNumber)).toEqual([null, null, null, null, null])
  })

  it("is no group with more events than people, or of a size that cannot be set side by side", () => {
    expect(said("11", "10")).toBeNull()
    expect(said("18", "57")).toBeNull()
  })

  it("is told in the words of the trial, with its own denominator", () => {
    const group = { who: "with a dummy pill", events: 22, of: 100 }
    expect(sentenceFor(group, "still had moderate or severe pain after a week")).toBe(
      "22 of 100 people with a dummy pill still had moderate or severe pain after a week.",
    )
  })
})
