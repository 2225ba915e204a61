import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  afterDose,
  amountAt,
  dosesBy,
  left,
  levelling,
  plateau,
  type Regimen,
} from "@/lib/figure/accumulation/rules"
import { buildCourse } from "@/lib/course/build"
import { curve, scaleOf, strokes, ticks } from "@/ui/figure/accumulation/plot-shape"

const days = (count: number) => count * 24
const aRegimen = (own: Partial<Regimen> = {}): Regimen => ({ halfLife: 48, gap: 24, stop: days(14), ...own })

describe("what one dose leaves", () => {
  it.each([
    [0, 1],
    [2, 0.5],
    [4, 0.25],
    [6, 0.125],
    [8, 0.0625],
  ])("after %d days at a half-life of 48 hours: %d", (day, share) => {
    expect(left(days(day), 48)).toBeCloseTo(share, 10)
  })
})

describe("what doses add up to", () => {
  it.each([
    { gap: 24, halfLife: 20, level: 1.77 },
    { gap: 24, halfLife: 48, level: 3.41 },
    { gap: 24, halfLife: 90, level: 5.93 },
    { gap: 8, halfLife: 48, level: 9.17 },
  ])("every $gap hours at a half-life of $halfLife: $level", ({ level, ...regimen }) => {
    expect(plateau(regimen)).toBeCloseTo(level, 2)
  })

  it("is the sum of what each dose leaves", () => {
    const sum = [0, 24, 48, 72].reduce((sum, hours) => sum + left(hours, 48), 0)
    expect(afterDose(4, aRegimen())).toBeCloseTo(sum, 10)
  })

  it("is within 4 parts in 100 of level after five half-lives: 10 days at 48 hours, 21 at 100", () => {
    expect(levelling(48)).toBe(days(10))
    expect(Math.round(levelling(100) / 24)).toBe(21)
    expect(left(levelling(48), 48)).toBe(1 / 32)
    const reached = amountAt(days(10), aRegimen()) / plateau(aRegimen())
    expect(reached).toBeGreaterThan(0.96)
  })

  it("halves every two days after stopping at a half-life of 48 hours", () => {
    const regimen = aRegimen({ stop: days(1) })
    expect([0, 2, 4, 6, 8].map((day) => amountAt(days(day), regimen))).toEqual([1, 0.5, 0.25, 0.125, 0.0625])
  })
})

const regimens = fc.record({
  halfLife: fc.integer({ min: 20, max: 100 }),
  gap: fc.integer({ min: 8, max: 24 }),
  stop: fc.integer({ min: 1, max: 14 }).map(days),
})
const hours = fc.integer({ min: 0, max: days(14) })

describe("whatever is set", () => {
  it("climbs from dose to dose and stays under the level", () => {
    fc.assert(
      fc.property(regimens, fc.integer({ min: 1, max: 40 }), (regimen, n) => {
        expect(afterDose(n + 1, regimen)).toBeGreaterThan(afterDose(n, regimen))
        expect(afterDose(n, regimen)).toBeLessThan(plateau(regimen))
      }),
    )
  })

  it("is never less than nothing and never above the level", () => {
    fc.assert(
      fc.property(regimens, hours, (regimen, hour) => {
        expect(amountAt(hour, regimen)).toBeGreaterThan(0)
        expect(amountAt(hour, regimen)).toBeLessThanOrEqual(plateau(regimen))
      }),
    )
  })

  it("only falls once no more is taken", () => {
    fc.assert(
      fc.property(regimens, hours, (regimen, hour) => {
        const later = regimen.stop + hour
        expect(amountAt(later + 1, regimen)).toBeLessThan(amountAt(later, regimen))
      }),
    )
  })

  it("counts the first dose at once and none after the stop", () => {
    fc.assert(
      fc.property(regimens, hours, (regimen, hour) => {
        expect(dosesBy(0, regimen)).toBe(1)
        expect((dosesBy(hour, regimen) - 1) * regimen.gap).toBeLessThan(regimen.stop)
      }),
    )
  })
})

describe("the plot", () => {
  it("keeps its axis while the half-life moves, and has room for the longest", () => {
    fc.assert(
      fc.property(regimens, (regimen) => {
        const scale = scaleOf(14, regimen.gap, 100)
        expect(scale.top).toBeGreaterThanOrEqual(plateau({ ...regimen, halfLife: 100 }))
        expect(ticks(scale).at(0)).toBe(scale.top)
        expect(ticks(scale).at(-1)).toBe(0)
      }),
    )
  })

  it("starts from nothing, is one dose high at once, and never leaves its frame", () => {
    fc.assert(
      fc.property(regimens, fc.constantFrom(8, 12, 16, 20, 24), (regimen, gap) => {
        const scale = scaleOf(14, gap, 100)
        const points = [...curve({ ...regimen, gap }, scale).matchAll(/(\d+) (-?\d+)/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ])
        expect(points.slice(0, 2)).toEqual([
          [0, scale.top * 100],
          [0, (scale.top - 1) * 100],
        ])
        for (const [, y] of points) expect(y).toBeGreaterThanOrEqual(0)
        expect(points.at(-1)?.[0]).toBe(days(14))
      }),
    )
  })

  it("marks every dose until the stop", () => {
    expect(strokes(aRegimen({ stop: days(3) }), scaleOf(14, 24, 100))).toBe("M0 0V1M24 0V1M48 0V1")
  })
})

const { course } = await buildCourse(process.cwd())

describe("its file", () => {
  const figure = course.figures.accumulation
  if (!figure) throw new Error("The course has no accumulation")

  it("names the axis for what it is, and says what it is not", () => {
    expect(figure.staff.amount).toBe("amount in the body (in single doses)")
    expect(figure.staff.caption).toBe("amount, not effect and not blood level")
  })

  it("warns beside the half-life that age is not blood level", () => {
    expect(figure.staff.halfLifeNotes.map(({ claim }) => claim)).toContain("age-not-blood-level")
  })

  it("tells patients what is left of 100 parts, as the rules do for 48 hours", () => {
    for (const { day, parts } of figure.patient.left)
      expect(parts).toBe(Math.round(100 * left(days(day), 48)))
  })

  it("gives no dose", () => {
    expect(JSON.stringify(figure)).not.toMatch(/\bmg\b|milligram/)
  })
})
