import { describe, expect, it } from "vitest"
import type { Seal } from "@/lib/attempt/schema"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { presentQuestion, presentQuizzes } from "@/lib/statistics/present"
import { aCourse } from "#tests/support/quiz/course"
import { aSingle } from "#tests/support/quiz/questions"
import { aQuestion, aSeal, aSealOf } from "./seals"

const course = aCourse({ questions: [aSingle()] })
const hash = course.questions["Q1"]!.hash
const wordings = new Map([[hash, aSingle()]])

function countAll(seals: Seal[], form?: string) {
  const sum = new Sum()
  for (const seal of seals) sum.add(countSeal(seal, form))
  return sum.counts
}

const times = (n: number, seal: Seal) => Array.from({ length: n }, () => seal)
const none = countAll([])

describe("the quizzes", () => {
  it("are those of the course, taken or not, with their questions of today", () => {
    const counts = countAll(times(40, aSeal([aQuestion("Q1", { hash })])), "a")
    const quizzes = presentQuizzes(course, counts, wordings)
    expect(quizzes).toMatchObject([
      { quizId: "mechanism/staff", title: "1. How diazepam works", forms: [{ form: "a", attempts: 40 }] },
    ])
    expect(quizzes[0]!.forms[0]!.items).toMatchObject([
      { questionId: "Q1", place: "modules/01-mechanism/questions.yaml:1" },
    ])
  })

  const judged = (of: typeof course, counts = none) =>
    Object.fromEntries(presentQuizzes(of, counts, wordings).map(({ quizId, judged }) => [quizId, judged]))

  it("are judged for staff, but for the start test", () => {
    const questions = ["Q1", "A", "B", "C", "D"].map((id) => aSingle({ id }))
    const tests = { preTest: { a: ["A"], b: ["B"] }, final: { a: ["C"], b: ["D"] } }
    expect(judged(aCourse({ questions, tests }))).toEqual({
      "pretest/staff": false,
      "mechanism/staff": true,
      "final/staff": true,
    })
  })

  it("were judged alike where the course no longer has them", () => {
    const gone = ["pretest/staff", "final/staff", "final/patient", "ward/staff", "ward/patient"]
    expect(judged(course, countAll(gone.map((quizId) => aSealOf([1], { quizId }))))).toEqual({
      "mechanism/staff": true,
      "pretest/staff": false,
      "final/staff": true,
      "final/patient": false,
      "ward/staff": true,
      "ward/patient": false,
    })
  })
})

describe("a question", () => {
  const look = (quizId: string, questionId: string, counts = none) =>
    presentQuestion(course, { quizId, questionId }, counts, wordings)

  it("has a page in the quiz that asks it, before anybody met it", () => {
    expect(look("mechanism/staff", "Q1")).toEqual({
      quizTitle: "1. How diazepam works",
      stem: "What follows?",
      place: "modules/01-mechanism/questions.yaml:1",
      versions: [],
    })
  })

  it("has none in a quiz that there never was, nor in one that does not ask it", () => {
    expect(look("nonsense/staff", "Q1")).toBeNull()
    expect(look("mechanism/staff", "Q9")).toBeNull()
    expect(look("mechanism/staff", "constructor")).toBeNull()
  })

  it("keeps it where the quiz is gone, with today's wording before those that were asked more often", () => {
    const [today, before] = [hash, "before"].map((hash) =>
      aSeal([aQuestion("Q1", { hash })], { quizId: "the-ward/staff" }),
    )
    const found = look("the-ward/staff", "Q1", countAll([...times(5, today!), ...times(9, before!)]))
    expect(found).toMatchObject({
      quizTitle: "The ward",
      versions: [
        { hash, current: true, asked: 5 },
        { hash: "before", current: false, asked: 9 },
      ],
    })
  })
})
