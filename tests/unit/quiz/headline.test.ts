import { describe, expect, it } from "vitest"
import { usualRules } from "@/lib/course/quiz-rules"
import type { Seal } from "@/lib/attempt/schema"
import { headline } from "@/ui/quiz/headline"

const seal = (own: Partial<Seal>): Seal => ({
  ...{
    version: 3,
    courseHash: null,
    quizId: "mechanism/staff",
    voice: "staff",
    title: "",
    passMark: 0.8,
    startedAt: "",
    deadline: null,
    submittedAt: "",
  },
  ...{ earned: 8.5, total: 10, passed: true, mustKnowMissed: [], questions: [] },
  ...{ rules: usualRules, form: null, carried: [] },
  ...own,
})
const all = (own: Partial<Seal>) =>
  headline({ told: "all", seal: seal(own), counts: seal(own), correction: null })

describe("a result opens", () => {
  it("with the points and the pass mark for staff", () => {
    expect(all({})).toEqual({
      title: "You passed",
      lead: "8.5 of 10 points. The pass mark is 80%.",
    })
  })

  it("with the reason when the points were enough and a must-know question was not", () => {
    expect(all({ passed: false, mustKnowMissed: ["M2-S01"] })).toEqual({
      title: "Not passed yet",
      lead: "8.5 of 10 points. One question that everybody must know was not fully right.",
    })
  })

  it("with the number of must-know questions that were missed where no answer is told", () => {
    const { questions: _, ...told } = seal({ passed: false })
    const mustKnow = [{ id: "M2-S01", stem: "What must never be mixed with it?" }]
    expect(headline({ told: "score", seal: told, mustKnow }).lead).toContain("One question that everybody")
  })

  it("with nothing but thanks while the result is withheld", () => {
    const { quizId, voice, title, startedAt, deadline, submittedAt } = seal({ quizId: "pretest/staff" })
    const { title: head, lead } = headline({
      told: "nothing",
      seal: { quizId, voice, title, startedAt, deadline, submittedAt },
    })
    expect(`${head} ${lead}`).not.toMatch(/pass|fail|point|%|\d/i)
  })

  it("without points or judgement for patients", () => {
    for (const passed of [true, false]) {
      const { title, lead } = all({ voice: "patient", passed, mustKnowMissed: passed ? [] : ["M2-P01"] })
      expect(`${title} ${lead}`).not.toMatch(/pass|fail|point|%|must/i)
    }
  })
})
