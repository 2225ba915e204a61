import { expect, it } from "vitest"
import { draw } from "@/lib/attempt/draw"
import { mark } from "@/lib/attempt/mark"
import { redraw } from "@/lib/attempt/redraw"
import type { Paper, Seal } from "@/lib/attempt/schema"
import { seeded } from "@/lib/attempt/shuffle"
import type { Question } from "@/lib/quiz/schema"
import { aCourse, staffQuizIn } from "#tests/support/quiz/course"
import { anOpenAttempt } from "#tests/support/quiz/open-attempt"
import { aSingle, keyOf, wrongOf } from "#tests/support/quiz/questions"

const bank = ["Q1", "Q2", "Q3", "Q4"].map((id) => aSingle({ id, stem: `What about ${id}?`, mustKnow: true }))
const course = aCourse({ questions: bank, rules: { redo: "missed" } })
const quiz = staffQuizIn(course)
const wordings = new Map<string, Question>(
  Object.values(course.questions).map(({ hash, question }) => [hash, question]),
)
const at = new Date("2026-11-24T09:00:00Z")

/** Marks a paper on which only these questions were answered wrongly. */
function sealed(id: string, paper: Paper, wrong: string[]): Seal {
  const attempt = anOpenAttempt(course, { id, paper })
  const given = bank.map((question) => ({
    ...{ questionId: question.id, seq: 1, certainty: null, receivedAt: at },
    answer: wrong.includes(question.id) ? wrongOf(question) : keyOf(question),
  }))
  return mark({ attempt, questions: wordings, given, course, submittedAt: at })
}

const first = sealed("first", draw(course, quiz, seeded(1)), ["Q2", "Q4"])
const again = redraw(course, quiz, { id: "first", seal: first, earnedSince: new Map() }, seeded(2))!

it("asks again only what was missed", () => {
  expect(first).toMatchObject({ earned: 2, total: 4, passed: false })
  expect(again.questions.map(({ id }) => id).toSorted()).toEqual(["Q2", "Q4"])
})

it("carries over the points of the rest, and says from which attempt", () => {
  expect(again.carried.map(({ id, attempt, earned }) => [id, attempt, earned]).toSorted()).toEqual([
    ["Q1", "first", 1],
    ["Q3", "first", 1],
  ])
  const second = sealed("second", again, ["Q4"])
  expect(second).toMatchObject({ earned: 3, total: 4, mustKnowMissed: ["Q4"] })
  expect(second.carried).toEqual(again.carried)
})

it("goes on from a redo with the same total, and remembers where each answer was given", () => {
  const second = sealed("second", again, ["Q4"])
  const third = redraw(course, quiz, { id: "second", seal: second, earnedSince: new Map() }, seeded(3))!
  expect(third.questions.map(({ id }) => id)).toEqual(["Q4"])
  expect(third.carried.find(({ id }) => id === "Q2")?.attempt).toBe("second")
  expect(sealed("third", third, [])).toMatchObject({ earned: 4, total: 4, passed: true, mustKnowMissed: [] })
})

it("carries over what the course no longer asks, as it was, and is nothing where nothing is left to ask", () => {
  const without = (...gone: string[]) =>
    aCourse({ questions: bank.filter(({ id }) => !gone.includes(id)), rules: { redo: "missed" } })
  const shorter = without("Q2")
  const paper = redraw(
    shorter,
    staffQuizIn(shorter),
    { id: "first", seal: first, earnedSince: new Map() },
    seeded(4),
  )!
  expect(paper.questions.map(({ id }) => id)).toEqual(["Q4"])
  expect(paper.carried.find(({ id }) => id === "Q2")).toMatchObject({ earned: 0, total: 1 })
  const none = without("Q2", "Q4")
  expect(
    redraw(none, staffQuizIn(none), { id: "first", seal: first, earnedSince: new Map() }, seeded(4)),
  ).toBeNull()
})
