import { describe, expect, it } from "vitest"
import { mark } from "@/lib/attempt/mark"
import { missed } from "@/lib/attempt/rules"
import { Seal, type Certainty, type Given } from "@/lib/attempt/schema"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { aCourse } from "#tests/support/quiz/course"
import { anOpenAttempt } from "#tests/support/quiz/open-attempt"
import { aMultiple, aNumeric, aSingle, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"

const at = new Date("2026-11-23T09:00:00Z")

function marked(
  bank: WorkingQuestion[],
  answerOf: (question: WorkingQuestion) => Answer | null,
  passMark = 0.8,
  certaintyOf: (question: WorkingQuestion) => Certainty | null = () => null,
) {
  const course = aCourse({ questions: bank, passMark })
  const attempt = anOpenAttempt(course)
  const questions = new Map(Object.values(course.questions).map(({ hash, question }) => [hash, question]))
  const given = bank.map((question): Given => ({
    questionId: question.id,
    seq: 1,
    answer: answerOf(question),
    certainty: certaintyOf(question),
    receivedAt: at,
  }))
  return mark({ attempt, questions, given, course, submittedAt: at })
}

describe("a paper is marked", () => {
  it("with every point for the keys", () => {
    expect(marked(oneOfEach(), keyOf)).toMatchObject({
      earned: oneOfEach().length,
      total: oneOfEach().length,
      passed: true,
      mustKnowMissed: [],
    })
  })

  it("with unanswered questions in the denominator", () => {
    const count = oneOfEach().length
    const seal = marked(oneOfEach(), (question) => (question.kind === "single" ? null : keyOf(question)))
    expect(seal).toMatchObject({ earned: count - 1, total: count })
    expect(seal.questions.find(({ kind }) => kind === "single")).toMatchObject({
      answeredAt: null,
      explained: { verdict: "unanswered" },
    })
  })

  it("as failed when a must-know question is only partly right, however many points there are", () => {
    const safety = aMultiple({ id: "SAFE", mustKnow: true })
    const others = Array.from({ length: 9 }, (_, index) => aSingle({ id: `Q${index}` }))
    const seal = marked([safety, ...others], (question) =>
      question.id === "SAFE" ? { kind: "multiple", choices: ["bd"] } : keyOf(question),
    )
    expect(seal).toMatchObject({ earned: 9.5, total: 10, passed: false, mustKnowMissed: ["SAFE"] })
  })

  it("as passed exactly at the pass mark, thirds and all", () => {
    const thirds = [0, 1, 2].map((index) =>
      aMultiple({
        id: `Q${index}`,
        choices: ["bd", "fg", "hj", "kl"].map((id, place) => ({
          ...{ id, text: id, feedback: id },
          ...(place < 3 ? { key: true as const } : {}),
        })),
      }),
    )
    const seal = marked(thirds, () => ({ kind: "multiple", choices: ["bd", "fg"] }), 2 / 3)
    expect(seal).toMatchObject({ earned: 2, total: 3, passed: true })
  })

  it("into a seal that holds all that is shown", () => {
    const seal = marked(oneOfEach(), wrongOf)
    expect(Seal.parse(JSON.parse(JSON.stringify(seal)))).toEqual(seal)
    expect(seal.questions.every(({ readAgain }) => readAgain?.path.endsWith("#claim-licence"))).toBe(true)
  })

  it("not at all when a wording is missing", () => {
    const course = aCourse()
    const attempt = anOpenAttempt(course)
    expect(() => mark({ attempt, questions: new Map(), given: [], course, submittedAt: at })).toThrow(
      /never recorded/,
    )
  })
})

it("names must-know questions first among what was missed", () => {
  const bank = [aSingle({ id: "PLAIN" }), aNumeric({ id: "SAFE", mustKnow: true })]
  expect(missed(marked(bank, wrongOf).questions).map(({ id }) => id)).toEqual(["SAFE", "PLAIN"])
})

describe("how sure somebody was", () => {
  const bank = [aSingle({ id: "A" }), aSingle({ id: "B" }), aSingle({ id: "SAFE", mustKnow: true })]
  const certaintyOf = ({ id }: WorkingQuestion) => (id === "B" ? "sure" : "guess")

  it("is sealed, and never changes a score", () => {
    const [plain, asked] = [marked(bank, keyOf), marked(bank, keyOf, 0.8, certaintyOf)]
    expect(asked.questions.find(({ id }) => id === "B")?.certainty).toBe("sure")
    expect({ ...asked, questions: [] }).toEqual({ ...plain, questions: [] })
  })

  it("is of no account where nothing was answered", () => {
    const seal = marked(bank, () => null, 0.8, certaintyOf)
    expect(seal.questions.map(({ certainty }) => certainty)).toEqual([null, null, null])
  })

  it("puts what was wrong and sure before all else", () => {
    const seal = marked(bank, wrongOf, 0.8, certaintyOf)
    expect(missed(seal.questions).map(({ id }) => id)[0]).toBe("B")
    expect(missed(seal.questions).map(({ id }) => id)[1]).toBe("SAFE")
  })
})

it("reads a seal of the first version, which kept no raw answers", () => {
  const { courseHash: _, ...old } = marked([aSingle()], keyOf)
  const questions = old.questions.map(({ answer: __, choices: ___, certainty: ____, ...one }) => one)
  expect(Seal.parse({ ...old, version: 1, questions })).toMatchObject({
    courseHash: null,
    questions: [{ answer: null, choices: [], certainty: null }],
  })
})
