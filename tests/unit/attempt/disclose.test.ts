import { describe, expect, it } from "vitest"
import { disclose } from "@/lib/attempt/disclose"
import { mark } from "@/lib/attempt/mark"
import { aCourse } from "#tests/support/quiz/course"
import { anOpenAttempt } from "#tests/support/quiz/open-attempt"
import { aSingle, oneOfEach, wrongOf } from "#tests/support/quiz/questions"

const bank = [
  aSingle({ id: "SAFE", stem: "What must never be mixed with it?", mustKnow: true }),
  ...oneOfEach(),
]
const course = aCourse({ questions: bank })
const at = new Date("2026-11-24T09:00:00Z")
const attempt = anOpenAttempt(course)
const questions = new Map(Object.values(course.questions).map(({ hash, question }) => [hash, question]))
const given = bank.map((question) => ({
  ...{ questionId: question.id, seq: 1, answer: wrongOf(question), certainty: null, receivedAt: at },
}))
const seal = mark({ attempt, questions, given, course, submittedAt: at })

const first = { seal, correction: null }

const secrets = /"(explained|feedback|right|verdict|choices|answer)":/

describe("what may be told of a result", () => {
  it("is all of it where the answers are told", () => {
    expect(disclose(first, "all")).toEqual({ told: "all", seal, counts: seal, correction: null })
    expect(JSON.stringify(seal)).toMatch(secrets)
  })

  it("is the score, and the must-know questions by their words, where the answers never are", () => {
    const shown = disclose(first, "score")
    expect(shown).toMatchObject({ seal: { total: seal.total, passed: false } })
    expect(shown).toMatchObject({ mustKnow: [{ id: "SAFE", stem: "What must never be mixed with it?" }] })
    expect(JSON.stringify(shown)).not.toMatch(secrets)
  })

  it("is the score that counts, once a key was corrected", () => {
    const marks = { earned: seal.total, total: seal.total, passed: true, mustKnowMissed: [] }
    const shown = disclose({ seal, correction: { at, ...marks } }, "score")
    expect(shown).toMatchObject({ seal: { earned: seal.total, passed: true }, mustKnow: [] })
  })

  it("is neither score nor pass while it is withheld", () => {
    expect(Object.keys(disclose(first, "nothing").seal).toSorted()).toEqual(
      ["deadline", "quizId", "startedAt", "submittedAt", "title", "voice"].toSorted(),
    )
  })
})
