import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  comesBack,
  growsFrom,
  nextSitting,
  parameters,
  ratingOf,
  recompute,
  remember,
  reviewable,
  reviewsOf,
  sittingMinutes,
} from "@/lib/review/rules"
import type { Memory, Rating } from "@/lib/review/schema"
import { aCourse } from "#tests/support/quiz/course"
import { aShort, aSingle } from "#tests/support/quiz/questions"

const day = 86_400_000
const noon = new Date("2026-11-24T12:00:00Z")
const after = (days: number) => new Date(noon.getTime() + days * day)
const daysTo = ({ dueAt, lastReviewAt }: Memory) => (dueAt.getTime() - lastReviewAt.getTime()) / day

describe("what comes back when", () => {
  it("a missed question comes back the next day, a right one after three days", () => {
    expect(daysTo(remember(null, 1, noon))).toBe(1)
    expect(daysTo(remember(null, 3, noon))).toBe(3)
  })

  it("a question known each time comes back later and later, at the latest after about a year", () => {
    let memory = remember(null, 1, noon)
    const gaps = Array.from({ length: 10 }, () => {
      memory = remember(memory, 3, memory.dueAt)
      return daysTo(memory)
    })
    expect(gaps.slice(0, 5)).toEqual(gaps.slice(0, 5).toSorted((a, b) => a - b))
    expect(gaps[0]).toBe(3)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(367)
  })

  it("a miss brings a question that was months away back within days", () => {
    const known = [7, 20, 60].reduce(
      (memory, days) => remember(memory, 4, after(days)),
      remember(null, 4, noon),
    )
    expect(daysTo(known)).toBeGreaterThan(30)
    expect(daysTo(remember(known, 1, after(100)))).toBeLessThan(8)
  })

  it("hard comes back before good, and good before easy", () => {
    const { days, ifFelt } = comesBack({ before: remember(null, 3, noon), rating: 3, reviewedAt: after(3) })
    expect(ifFelt?.good).toBe(days)
    expect(ifFelt!.hard).toBeLessThan(ifFelt!.good)
    expect(ifFelt!.good).toBeLessThan(ifFelt!.easy)
    expect(comesBack({ before: null, rating: 1, reviewedAt: noon }).ifFelt).toBeNull()
  })

  it("a moment before the last review counts as that one", () => {
    const memory = remember(null, 3, noon)
    expect(remember(memory, 1, after(-5))).toEqual(remember(memory, 1, noon))
  })
})

it("whatever was not fully right is rated again, whatever is said of it", () => {
  expect(ratingOf(false)).toBe(1)
  expect(ratingOf(false, "easy")).toBe(1)
  expect([ratingOf(true), ratingOf(true, "hard"), ratingOf(true, "easy")]).toEqual([3, 2, 4])
})

it("the log gives the card again, over any history, with ratings that were thought over", () => {
  const step = fc.record({
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    seconds: fc.integer({ min: 0, max: 400 * 86_400 }),
    revised: fc.option(fc.constantFrom<Rating>(2, 3, 4)),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      let [memory, at, id] = [null as Memory | null, noon, 0n]
      const log = steps.flatMap(({ rating, seconds, revised }) => {
        at = new Date(at.getTime() + seconds * 1000)
        const row = { id: ++id, revisesId: null, rating, reviewedAt: at, parameters }
        const rows = revised ? [row, { ...row, id: ++id, revisesId: row.id, rating: revised }] : [row]
        memory = remember(memory, revised ?? rating, at)
        return rows
      })
      expect(recompute(log)).toEqual(memory)
    }),
  )
})

it("takes outcomes up in their order: a second quiz builds on the first", () => {
  const outcome = { questionId: "Q1", questionHash: "h", earned: 0, total: 1 }
  const [first, second] = reviewsOf(
    [
      { ...outcome, key: "a", at: noon, right: false },
      { ...outcome, key: "b", at: after(2), right: true },
    ],
    new Map(),
  )
  expect(first).toMatchObject({ rating: 1, before: null, elapsedDays: 0 })
  expect(second).toMatchObject({ rating: 3, before: first?.after, elapsedDays: 2, reviewedAt: after(2) })
})

it("a case only grows: a path that takes back a choice is no answer to what was shown", () => {
  const path = (...turns: string[]) => ({ kind: "case", path: turns }) as const
  expect(growsFrom(path("a/x"), path("a/x", "a/y"))).toBe(true)
  expect(growsFrom(path("a/x"), path("a/y"))).toBe(false)
  expect(growsFrom(null, path("a/y"))).toBe(true)
})

it("asks only what can be right or wrong", () => {
  const course = aCourse({ questions: [aSingle(), aShort({ id: "Q7" })] })
  expect([...reviewable(course).keys()]).toEqual(["Q1"])
})

it("a sitting is at most eight questions and about five minutes", () => {
  expect([nextSitting(3), nextSitting(8), nextSitting(500)]).toEqual([3, 8, 8])
  expect([sittingMinutes(1), sittingMinutes(5), sittingMinutes(8)]).toEqual([1, 3, 5])
})
