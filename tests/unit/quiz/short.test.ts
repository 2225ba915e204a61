import { describe, expect, it } from "vitest"
import { mark } from "@/lib/attempt/mark"
import { explain } from "@/lib/quiz/explain"
import { gatherAnswer } from "@/lib/quiz/gather"
import { says, wordsOf } from "@/lib/quiz/kinds/short/find-words"
import { short } from "@/lib/quiz/kinds/short/schema"
import { score } from "@/lib/quiz/score"
import { aCourse } from "#tests/support/quiz/course"
import { anOpenAttempt } from "#tests/support/quiz/open-attempt"
import { aShort, aSingle, keyOf } from "#tests/support/quiz/questions"

const found = (text: string, wording: string) => says(wordsOf(text), wordsOf(wording))

describe("a wording is found", () => {
  it.each([
    ["It acts on the BRAIN.", "brain"],
    ["Opioids and falls", "opioid"],
    ["the risk of a fall", "falls"],
    ["makes you drowsy", "drowsiness"],
    ["sleepiness", "sleepy"],
    ["It is an offense", "offence"],
    ["sleep apnoea", "apnea"],
    ["a coloured programme", "colored program"],
    ["it is not a licence", "license"],
    ["generalised", "generalized"],
    ["at the centre", "center"],
    ["the naïve café", "cafe"],
    ["α1 and α2", "alpha 1 and alpha 2"],
    ["it doesn\u2019t heal", "not heal"],
    ["it cannot cure", "not cure"],
    ["go to A & E", "A&E"],
    ["you may be dizy", "dizzy"],
    ["noticing nothing", "notice"],
    ["take it with oxycodon", "oxycodone"],
    ["the next  day", "next day"],
  ])("in %j: %j", (text, wording) => {
    expect(found(text, wording)).toBe(true)
  })

  it.each([
    ["on the next sunny day", "next day"],
    ["a lawn", "law"],
    ["a dose of heat", "heal"],
    ["unsafe", "safe"],
    ["", "brain"],
    ["brain", "???"],
    ["abc", "a.*"],
  ])("not in %j: %j", (text, wording) => {
    expect(found(text, wording)).toBe(false)
  })
})

describe("a short answer", () => {
  const answer = (text: string) => ({ kind: "short" as const, text })

  it("is a self-check by default: answered or not, but never worth a point", () => {
    expect(score(aShort(), answer("brain, GABA"))).toEqual({ kind: "scored", earned: 0, total: 0 })
    expect(score(aShort(), null)).toEqual({ kind: "unanswered", earned: 0, total: 0 })
    expect(explain(aShort(), answer("anything"), []).verdict).toBe("compared")
    expect(explain(aShort(), null, []).verdict).toBe("unanswered")
  })

  it("earns the share of the points where the author says that it counts", () => {
    const counted = aShort({ counts: true })
    expect(score(counted, answer("In the brain.")).earned).toBe(0.5)
    expect(score(counted, answer("In the brain, by GABA.")).earned).toBe(1)
  })

  it("is shown beside the model, with the points found and missed", () => {
    const told = explain(aShort(), answer("In the brains"), [])
    expect(told.typed).toEqual({ given: "In the brains", right: aShort().model })
    expect(told.groups[0]?.choices).toMatchObject([
      { id: "bd", chosen: true, feedback: "" },
      { id: "cf", chosen: false, feedback: "Name the system." },
    ])
  })

  it("does not stand in the way of a pass", () => {
    const bank = [aShort(), aSingle()]
    const course = aCourse({ questions: bank })
    const at = new Date()
    const attempt = anOpenAttempt(course)
    const questions = new Map(Object.values(course.questions).map(({ hash, question }) => [hash, question]))
    const given = [{ questionId: "Q1", seq: 1, answer: keyOf(aSingle()), certainty: null, receivedAt: at }]
    const seal = mark({ attempt, questions, given, course, submittedAt: at })
    expect(seal).toMatchObject({ earned: 1, total: 1, passed: true })
  })

  it("keeps its lines as one sign each, however a form sends them", () => {
    expect(gatherAnswer({ kind: "short", text: " one\r\ntwo " })).toEqual({ kind: "short", text: "one\ntwo" })
  })

  it("has to count where everybody must know it", () => {
    const told = short.safeParse({ ...aShort(), mustKnow: true }).error?.issues[0]?.message
    expect(told).toMatch(/has to count/)
    expect(short.safeParse({ ...aShort(), mustKnow: true, counts: true }).success).toBe(true)
  })
})
