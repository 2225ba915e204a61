import { describe, expect, it } from "vitest"
import type { Seal } from "@/lib/attempt/schema"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { presentItems } from "@/lib/statistics/present"
import { aCourse } from "#tests/support/quiz/course"
import { aCase, aMatching, anOrdering, aSingle } from "#tests/support/quiz/questions"
import { needsLook } from "@/lib/statistics/rules/advice"
import { choiceTables } from "@/lib/statistics/rules/choices"
import { aQuestion, aSeal } from "./seals"

const course = aCourse({ questions: [aSingle()] })
const hash = course.questions["Q1"]!.hash
const wordings = new Map([[hash, aSingle()]])

/** One answer to Q1 on a paper whose two other questions are both right, or both wrong. */
function paper(own: Parameters<typeof aQuestion>[1], well: boolean): Seal {
  const rest = ["R1", "R2"].map((id) => aQuestion(id, { earned: well ? 1 : 0 }))
  return aSeal([aQuestion("Q1", { hash, ...own }), ...rest])
}

const times = (n: number, seal: Seal) => Array.from({ length: n }, () => seal)

function countAll(seals: Seal[]) {
  const sum = new Sum()
  for (const seal of seals) sum.add(countSeal(seal))
  return sum.counts
}

const looked = (...seals: Seal[][]) =>
  presentItems(course, countAll(seals.flat()), wordings).find(({ questionId }) => questionId === "Q1")

const kinds = (...seals: Seal[][]) => looked(...seals)?.reasons.map(({ kind }) => kind)
const [right, wrong] = [{ earned: 1 }, { earned: 0 }]

describe("a question needs a look", () => {
  it("not while it is answered well by those who do well", () => {
    expect(kinds(times(40, paper(right, true)), times(20, paper(wrong, false)))).toEqual([])
  })

  it("when those who do well get it wrong, and its key first of all", () => {
    const seals = [times(20, paper(right, false)), times(40, paper({ ...wrong, chosen: "mz" }, true))]
    const reasons = looked(...seals)!.reasons
    expect(reasons.map(({ kind }) => kind)).toEqual(["keyDoubted", "topWrong"])
    expect(reasons[1]).toMatchObject({ choice: "Choice mz", share: 1 })
  })

  it("not for the key because one of 40 who did well got it wrong, which is chance", () => {
    const seals = [times(20, paper(right, true)), times(19, paper(right, false)), [paper(wrong, true)]]
    expect(looked(...seals)).toMatchObject({ discrimination: expect.closeTo(-0.152, 3), reasons: [] })
  })

  it("only as one that tells little where it goes against the rest by no more than chance", () => {
    const answers = (against: number) => [
      ...times(20 - against, paper(right, true)),
      ...times(against, paper(right, false)),
      ...times(against, paper(wrong, true)),
      ...times(20 - against, paper(wrong, false)),
    ]
    // Correlations of -0.30 and -0.40; two standard errors of 40 answers are 0.316.
    expect(kinds(answers(13))).toContain("weak")
    expect(kinds(answers(13))).not.toContain("keyDoubted")
    expect(kinds(answers(14))).toContain("keyDoubted")
    expect(kinds(answers(14))).not.toContain("weak")
  })

  it("when hardly anybody is right", () => {
    expect(
      kinds(times(10, paper(right, true)), times(20, paper(wrong, true)), times(20, paper(wrong, false))),
    ).toContain("hard")
  })

  it("when it does not tell those who know from those who do not", () => {
    expect(
      kinds(
        times(21, paper(right, true)),
        times(19, paper(right, false)),
        times(19, paper(wrong, true)),
        times(20, paper(wrong, false)),
      ),
    ).toContain("weak")
  })

  it("not for a low correlation where nearly everybody is right, as the course wants", () => {
    expect(
      kinds(times(57, paper(right, true)), times(40, paper(right, false)), times(3, paper(wrong, false))),
    ).toEqual([])
  })

  it("when many are sure of something wrong", () => {
    const sure = { certainty: "sure" } as const
    expect(
      kinds(times(30, paper({ ...right, ...sure }, true)), times(10, paper({ ...wrong, ...sure }, false))),
    ).toEqual(["sureWrong"])
  })

  it("when many leave it out, which is no wrong answer", () => {
    const item = looked(times(40, paper(right, true)), times(10, paper({ earned: null }, false)))!
    expect(item).toMatchObject({ facility: 1, omitted: 0.2, asked: 50, reasons: [{ kind: "leftOut" }] })
  })

  it("not for what four people chose where 36 others left it out", () => {
    const four = times(4, paper({ ...wrong, chosen: "mz", certainty: "sure" }, true))
    const item = looked(four, times(36, paper({ earned: null }, false)))!
    expect(item).toMatchObject({ asked: 40, answers: 4, facility: null, omitted: 0.9, tables: [] })
    expect(item.reasons).toEqual([{ kind: "leftOut", share: 0.9, choice: null }])
  })

  it("hardly when a choice does no work, which is said but not listed", () => {
    const reasons = looked(times(60, paper(right, true)), times(60, paper(wrong, false)))!.reasons
    expect(reasons).toEqual([{ kind: "unused", share: 0, choice: "Choice mz" }])
    expect(needsLook(reasons)).toBe(false)
  })

  it("never on fewer than 30 answers; and fewer than five are not reported", () => {
    expect(looked(times(29, paper(wrong, true)))).toMatchObject({ facility: null, reasons: [] })
    expect(looked(times(4, paper(wrong, true)))).toBeUndefined()
  })
})

describe("a distractor table", () => {
  it("says how often each choice was taken, by the best and the worst third", () => {
    const item = looked(times(30, paper(right, true)), times(30, paper({ ...wrong, chosen: "mz" }, false)))!
    expect(item.tables).toMatchObject([
      {
        lines: [
          { text: "Choice kd", right: false, taken: 0, share: 0, top: 0, bottom: 0 },
          { text: "Choice tv", right: true, taken: 30, share: 0.5, top: 1, bottom: 0 },
          { text: "Choice mz", right: false, taken: 30, share: 0.5, top: 0, bottom: 1 },
        ],
      },
    ])
  })

  it("has a part for each step of a case and each left side, and none for an order", () => {
    const item = countAll(times(30, paper(right, true))).items[0]!
    expect(choiceTables(aCase(), item, []).map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ["What first?", 3],
      ["And then?", 2],
    ])
    expect(choiceTables(aMatching(), item, []).map(({ lines }) => lines.length)).toEqual([4, 4, 4])
    expect(choiceTables(anOrdering(), item, [])).toEqual([])
  })

  it("is there from 30 answers on, also of a question that nobody can earn anything with", () => {
    const compared = (n: number) =>
      countAll([...times(n, paper({ total: 0 }, true)), ...times(9, paper({ earned: null }, true))]).items[0]!
    expect(choiceTables(aSingle(), compared(29), [])).toEqual([])
    expect(choiceTables(aSingle(), compared(30), [])).toHaveLength(1)
  })

  it("counts what was chosen in its own quiz, where another asks the same in the same words", () => {
    const inFinal = { ...paper({ ...wrong, chosen: "mz" }, false), quizId: "final/staff" }
    const counts = countAll([...times(30, paper(right, true)), ...times(40, inFinal)])
    const taken = presentItems(course, counts, wordings)
      .filter(({ questionId }) => questionId === "Q1")
      .map(({ quizId, tables }) => [quizId, tables[0]!.lines.map(({ taken }) => taken)])
    expect(Object.fromEntries(taken)).toEqual({ "mechanism/staff": [0, 30, 0], "final/staff": [0, 0, 40] })
  })
})
