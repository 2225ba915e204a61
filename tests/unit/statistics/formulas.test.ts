import { describe, expect, it } from "vitest"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { passAgreement } from "@/lib/statistics/rules/agreement"
import { shareOfThirds, thirds } from "@/lib/statistics/rules/groups"
import { discrimination, facility, medianSeconds, omitted } from "@/lib/statistics/rules/item"
import { meanScore, reliability, standardError } from "@/lib/statistics/rules/reliability"
import type { Seal } from "@/lib/attempt/schema"
import { noTimes, type FormCount } from "@/lib/statistics/schema"
import { inOrder, lsat } from "./lsat"
import { aQuestion, aSeal, aSealOf } from "./seals"

function countAll(seals: Seal[]) {
  const sum = new Sum()
  for (const seal of seals) sum.add(countSeal(seal))
  return sum.counts
}

const times = <Value>(n: number, value: Value) => Array.from({ length: n }, () => value)

describe("the law school data of Bock and Lieberman (1,000 people, 5 questions)", () => {
  const { forms, items } = countAll(lsat)
  const form = forms[0]!

  it("has its published facilities", () => {
    expect(inOrder(items).map(facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87])
  })

  it("has its published KR-20 of 0.29", () => {
    expect(reliability(form, items)).toEqual({ kind: "kr20", value: expect.closeTo(0.29499719, 8) })
  })

  it("has its point-biserials with the question left out of the total", () => {
    const rounded = inOrder(items).map((item) => Number(discrimination(item)?.toFixed(4)))
    expect(rounded).toEqual([0.1128, 0.1532, 0.1728, 0.1444, 0.1216])
  })

  it("has its mean score, and the error that goes with its deviation of 1.0345 questions", () => {
    expect(meanScore(form) * 5).toBeCloseTo(3.819, 10)
    expect(standardError(form, { kind: "kr20", value: 0.295 }) * 5).toBeCloseTo(1.0345 * Math.sqrt(0.705), 3)
  })
})

describe("facility", () => {
  it("leaves whoever did not answer out of right and wrong alike", () => {
    const [item] = countAll([
      ...times(24, aSealOf([1])),
      ...times(8, aSealOf([0])),
      ...times(8, aSealOf([null])),
    ]).items
    expect(facility(item!)).toBe(0.75)
    expect(omitted(item!)).toBe(0.2)
  })

  it("counts a half point as half", () => {
    expect(facility(countAll([...times(20, aSealOf([0.5])), ...times(20, aSealOf([1]))]).items[0]!)).toBe(
      0.75,
    )
  })

  it("is not given below 30 answers", () => {
    const { items } = countAll([...times(29, aSealOf([1])), ...times(5, aSealOf([null]))])
    expect(facility(items[0]!)).toBeNull()
    expect(discrimination(items[0]!)).toBeNull()
  })
})

describe("discrimination", () => {
  it("is the point-biserial ((M1 - M0) / s) * sqrt(p * q) of a question that is right or wrong", () => {
    // Right: 20 with 3 of the other 4, 10 with 1. Wrong: 10 with 2, 20 with 0.
    const { items } = countAll([
      ...times(20, aSealOf([1, 1, 1, 1, 0])),
      ...times(10, aSealOf([1, 1, 0, 0, 0])),
      ...times(10, aSealOf([0, 1, 1, 0, 0])),
      ...times(20, aSealOf([0, 0, 0, 0, 0])),
    ])
    const [right, wrong] = [70 / 30, 20 / 30]
    const s = Math.sqrt((20 * 9 + 10 * 1 + 10 * 4) / 60 - (90 / 60) ** 2)
    expect(discrimination(inOrder(items)[0]!)).toBeCloseTo(((right - wrong) / s) * Math.sqrt(0.5 * 0.5), 10)
  })

  it("is not given where everybody is right: nothing can go with nothing", () => {
    expect(discrimination(countAll(times(40, aSealOf([1, 0]))).items[0]!)).toBeNull()
  })
})

describe("reliability", () => {
  it("is 1 where every question says the same of a person", () => {
    const { forms, items } = countAll([...times(20, aSealOf([1, 1, 1])), ...times(20, aSealOf([0, 0, 0]))])
    expect(reliability(forms[0]!, items)).toEqual({ kind: "kr20", value: expect.closeTo(1, 10) })
  })

  it("is alpha where there are half points", () => {
    const { forms, items } = countAll([...times(20, aSealOf([1, 0.5])), ...times(20, aSealOf([0, 0]))])
    // Variances 0.25 and 0.0625 of a whole of 0.5625: 2 * (1 - 0.3125 / 0.5625).
    expect(reliability(forms[0]!, items)).toEqual({ kind: "alpha", value: expect.closeTo(8 / 9, 10) })
  })

  it("of papers drawn anew counts it as error that one paper is harder", () => {
    const easy = (earned: number) => aQuestion("E1", { earned })
    const paper = (third: string, points: number[]) =>
      aSeal([
        easy(points[0]!),
        aQuestion("E2", { earned: points[1]! }),
        aQuestion(third, { earned: points[2]! }),
      ])
    const { forms, items } = countAll([
      ...times(20, paper("H1", [1, 1, 0])),
      ...times(20, paper("H2", [0, 0, 1])),
    ])
    // Means 2/3 and 1/3, each 1/6 from the whole; within each paper the squares sum to 2/3.
    const between = (40 * 3 * (1 / 6) ** 2) / 39
    const within = (40 * 2) / 3 / 80
    expect(reliability(forms[0]!, items)).toEqual({
      kind: "drawn",
      value: expect.closeTo(1 - within / between, 6),
    })
  })

  it("is not given below 30 attempts, nor for a single question", () => {
    const few = countAll([...times(20, aSealOf([1, 1])), ...times(9, aSealOf([0, 0]))])
    expect(reliability(few.forms[0]!, few.items)).toBeNull()
    const single = countAll([...times(20, aSealOf([1])), ...times(20, aSealOf([0]))])
    expect(reliability(single.forms[0]!, single.items)).toBeNull()
  })
})

describe("pass and fail on two papers", () => {
  const form = (reached: number) => ({ attempts: 100, reached }) as FormCount
  const of = (value: number) => ({ kind: "kr20", value }) as const

  it("agree by chance alone where nothing is measured", () => {
    expect(passAgreement(form(70), of(0))).toEqual({
      share: expect.closeTo(0.7 ** 2 + 0.3 ** 2, 6),
      kappa: expect.closeTo(0, 6),
    })
  })

  it("agree for all where nothing is left to chance", () => {
    expect(passAgreement(form(70), of(1))?.share).toBeCloseTo(1, 4)
  })

  it("agree for 1/2 + arcsin(r)/π at a cut in the middle: 0.67 for 0.5, as in Subkoviak's table", () => {
    expect(passAgreement(form(50), of(0.5))).toEqual({
      share: expect.closeTo(2 / 3, 6),
      kappa: expect.closeTo(1 / 3, 6),
    })
  })

  it("are not compared where all passed", () => {
    expect(passAgreement(form(100), of(0.5))).toBeNull()
  })
})

describe("the thirds of a group", () => {
  it("share out a band that lies across the line", () => {
    const { top, bottom, size } = thirds([10, 10, 10, 0, 30])
    expect(size).toBe(20)
    expect(bottom).toEqual([1, 1, 0, 0, 0])
    expect(top.map((part) => Number(part.toFixed(4)))).toEqual([0, 0, 0, 0, 0.6667])
  })

  it("say how many of each took a choice", () => {
    expect(shareOfThirds([30, 30, 30], [15, 3, 6])).toEqual({ bottom: 0.5, top: 0.2 })
  })
})

describe("the median time", () => {
  it("lies in the band that holds the middle answer, within a tenth", () => {
    const seals = [20, 20, 20, 60, 60].flatMap((seconds) => times(10, aSeal([aQuestion("Q1", { seconds })])))
    const median = medianSeconds(countAll(seals).items[0]!)
    expect(median).toBeGreaterThan(18)
    expect(median).toBeLessThan(22)
  })

  it("is counted from one answer to the next, and not for answers that came together", () => {
    const seal = aSeal([
      aQuestion("Q1", { seconds: 100 }),
      aQuestion("Q2", { seconds: 40 }),
      aQuestion("Q3", { seconds: 100.2 }),
    ])
    const used = inOrder(countSeal(seal).items).map(({ times }) => times.findIndex((count) => count === 1))
    expect(used).toEqual([Math.floor(4 * Math.log2(60)), Math.floor(4 * Math.log2(40)), -1])
  })

  it("is not given below 30 timed answers", () => {
    expect(medianSeconds({ times: noTimes() })).toBeNull()
  })
})

describe("counting", () => {
  it("sets certainty beside the outcome, and knows that older seals say nothing of it", () => {
    const [sure] = countSeal(aSeal([aQuestion("Q1", { earned: 0, certainty: "sure" })])).items
    expect(sure!.certainty).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0])
    expect(countSeal(aSealOf([1])).items[0]!.certainty).toEqual(times(9, 0))
  })

  it("counts two wordings of one question apart", () => {
    const { items } = countAll([aSealOf([1]), aSeal([aQuestion("Q1", { hash: "other" })])])
    expect(items.map(({ hash }) => hash).toSorted()).toEqual(["Q1-1", "other"])
  })

  it("comes to nothing when what was added is taken away", () => {
    const counts = countSeal(aSealOf([1, 0.3333, null]))
    expect(new Sum().add(counts).add(counts, -1).counts).toEqual({ forms: [], items: [], choices: [] })
  })
})
