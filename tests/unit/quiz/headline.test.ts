import { describe, expect, it } from "vitest"
import type { Seal } from "@/lib/attempt/schema"
import { headline } from "@/ui/quiz/headline"

const seal = (own: Partial<Seal>): Seal => ({
  ...{
    version: 2,
    courseHash: null,
    quizId: "mechanism/staff",
    voice: "staff",
    title: "",
    passMark: 0.8,
    startedAt: "",
    submittedAt: "",
  },
  ...{ earned: 8.5, total: 10, passed: true, mustKnowMissed: [], questions: [] },
  ...own,
})

describe("a result opens", () => {
  it("with the points and the pass mark for staff", () => {
    expect(headline(seal({}))).toEqual({
      title: "You passed",
      lead: "8.5 of 10 points. The pass mark is 80%.",
    })
  })

  it("with the reason when the points were enough and a must-know question was not", () => {
    expect(headline(seal({ passed: false, mustKnowMissed: ["M2-S01"] }))).toEqual({
      title: "Not passed yet",
      lead: "8.5 of 10 points. One question that everybody must know was not fully right.",
    })
  })

  it("without points or judgement for patients", () => {
    for (const passed of [true, false]) {
      const { title, lead } = headline(
        seal({ voice: "patient", passed, mustKnowMissed: passed ? [] : ["M2-P01"] }),
      )
      expect(`${title} ${lead}`).not.toMatch(/pass|fail|point|%|must/i)
    }
  })
})
