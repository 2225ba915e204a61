import { describe, expect, it } from "vitest"
import type { Outcome } from "@/lib/attempt/sitting/schema"
import { gains, groupGain, normalisedGain, ownGain, studentT } from "@/lib/gain/rules"
import type { Cohort, Moments } from "@/lib/gain/schema"
import { aCourse } from "#tests/support/quiz/course"
import { aSingle } from "#tests/support/quiz/questions"

describe("the normalised gain", () => {
  // Hake 1998, section II: a class that goes from 40% to 70% has gained half of what it could.
  it("is the share of what was still to be learnt", () => {
    expect(normalisedGain(0.4, 0.7)).toBeCloseTo(0.5, 12)
    expect(normalisedGain(0, 0.3)).toBeCloseTo(0.3, 12)
    expect(normalisedGain(0.5, 1)).toBe(1)
  })

  it("is below nothing for somebody who knows less, and does not exist where nothing was left to learn", () => {
    expect(normalisedGain(0.5, 0.25)).toBeCloseTo(-0.5, 12)
    expect(normalisedGain(1, 1)).toBeNull()
    expect(normalisedGain(1, 0.5)).toBeNull()
  })
})

/** Means, sample variances and covariance, by their definitions. */
function momentsOf(pairs: [number, number][]): Moments {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [before, after] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
  const [meanBefore, meanAfter] = [mean(before), mean(after)]
  const spread = (a: (pair: [number, number]) => number, b: (pair: [number, number]) => number) =>
    pairs.reduce((sum, pair) => sum + a(pair) * b(pair), 0) / (pairs.length - 1)
  const x = ([value]: [number, number]) => value - meanBefore
  const y = ([, value]: [number, number]) => value - meanAfter
  return {
    ...{ meanBefore, meanAfter, varianceBefore: spread(x, x) },
    ...{ varianceAfter: spread(y, y), covariance: spread(x, y) },
  }
}

const pairs: [number, number][] = [
  [0.2, 0.7],
  [0.4, 0.6],
  [0.5, 0.9],
  [0.3, 0.8],
  [0.6, 0.75],
]

describe("the gain of a group", () => {
  it("comes from the two averages, not from the average of the gains", () => {
    const { gain } = groupGain(5, momentsOf(pairs))
    expect(gain).toBeCloseTo((0.75 - 0.4) / 0.6, 12)
    const single = pairs.map(([before, after]) => normalisedGain(before, after)!)
    expect(single.reduce((sum, each) => sum + each, 0) / 5).not.toBeCloseTo(gain!, 3)
  })

  // By hand: the remainders 1-y less 7/12... of 1-x have a sum of squares of S; error = sqrt(S / 4 / 5) / 0.6.
  it("has the interval of a ratio of means", () => {
    const { gain, interval } = groupGain(5, momentsOf(pairs))
    const ratio = 0.25 / 0.6
    const remainders = pairs.map(([before, after]) => 1 - after - ratio * (1 - before))
    const squares = remainders.reduce((sum, each) => sum + each ** 2, 0)
    const reach = (2.776 * Math.sqrt(squares / 4 / 5)) / 0.6
    expect(interval!.high - gain!).toBeCloseTo(reach, 2)
    expect(gain! - interval!.low).toBeCloseTo(reach, 2)
  })

  it("has no width where all have gained alike", () => {
    const alike = momentsOf([0.2, 0.4, 0.6, 0.7, 0.8].map((before) => [before, before + (1 - before) / 2]))
    const { gain, interval } = groupGain(5, alike)
    expect(gain).toBeCloseTo(0.5, 12)
    expect(interval!.high - interval!.low).toBeCloseTo(0, 6)
  })

  it("does not exist where everybody knew everything before", () => {
    const known = momentsOf([1, 1, 1, 1, 1].map(() => [1, 0.9]))
    expect(groupGain(5, known)).toMatchObject({ gain: null, interval: null })
  })
})

// Two-sided 95% points as every table has them.
it.each([
  [4, 2.776],
  [9, 2.262],
  [29, 2.045],
  [120, 1.98],
])("reaches as far as Student's t on %i degrees of freedom", (freedom, table) => {
  expect(Math.abs(studentT(freedom) - table)).toBeLessThan(0.01)
})

describe("a report", () => {
  const cohort = (form: Cohort["form"], finished: number): Cohort => ({
    ...{ form, started: finished + 2, finished, moments: momentsOf(pairs) },
  })

  it("says nothing of fewer than five, and counts those who dropped out", () => {
    const [all] = gains([cohort(null, 4)])
    expect(all).toEqual({ form: null, started: 6, finished: 4, figures: null })
    expect(gains([cohort(null, 5)])[0]?.figures?.gain).toBeCloseTo(0.583, 3)
  })

  it("says nothing of either form where the one with few could be told from the rest", () => {
    const told = gains([cohort(null, 9), cohort("a", 6), cohort("b", 3)])
    expect(told.map(({ figures }) => figures !== null)).toEqual([true, false, false])
  })
})

describe("one's own gain", () => {
  const forms = { a: ["A"], b: ["B"] }
  const questions = ["Q", "A", "B", "C", "D"].map((id) => aSingle({ id }))
  const course = aCourse({ questions, tests: { preTest: forms, final: { a: ["C"], b: ["D"] } } })
  const sat = (quizId: string, hour: number, earned: number, total: number): Outcome => ({
    ...{ quizId, startedAt: new Date(hour * 3_600_000), submittedAt: new Date((hour + 1) * 3_600_000) },
    ...{ earned, total, passed: false },
  })
  const before = sat("pretest/staff", 1, 4, 10)

  it("runs from the start test to the first final, not to a better one", () => {
    const gain = ownGain(course, "staff", [
      sat("final/staff", 9, 20, 20),
      sat("final/staff", 5, 14, 20),
      before,
    ])
    expect(gain).toMatchObject({ before: { earned: 4, total: 10 }, after: { earned: 14, total: 20 } })
    expect(gain?.gain).toBeCloseTo(0.5, 12)
  })

  it("is not said for want of a start test, or of a final after it", () => {
    expect(ownGain(course, "staff", [before])).toBeNull()
    expect(ownGain(course, "staff", [sat("final/staff", 5, 14, 20)])).toBeNull()
    expect(ownGain(course, "staff", [sat("final/staff", 0, 14, 20), before])).toBeNull()
  })

  it("is said in words to somebody who knew it all", () => {
    const knew = sat("pretest/staff", 1, 10, 10)
    expect(ownGain(course, "staff", [knew, sat("final/staff", 5, 19, 20)])?.gain).toBeNull()
  })
})
