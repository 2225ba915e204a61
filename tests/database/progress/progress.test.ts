import { randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { check } from "@/lib/progress/check"
import { findLastCheck, noteProgress, readLessonStates } from "@/lib/progress/data"
import type { Answer } from "@/lib/quiz/schema"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aCase, aShort, keyOf, oneOfEach } from "#tests/support/quiz/questions"
import { aLearner } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const course = aCourse()
beforeEach(() => serveCourse(course))

const lesson = { lesson: "proof", voice: "staff" } as const
const right: Answer = { kind: "single", choice: "tv" }
const asked = (answer: Answer | null, clientOpId?: string) => ({
  ...lesson,
  question: "Q1",
  answer,
  clientOpId,
})

describe("a lesson", () => {
  it("is complete when its end was reached and its check answered, in either order", async () => {
    const [first, second] = [await aLearner(client), await aLearner(client)]
    expect(await noteProgress(first, { ...lesson, end: true })).toMatchObject({ complete: false })
    expect(await noteProgress(first, { ...lesson, check: true })).toMatchObject({ complete: true })
    expect(await noteProgress(second, { ...lesson, check: true })).toMatchObject({ complete: false })
    expect(await noteProgress(second, { ...lesson, end: true })).toMatchObject({ complete: true })
  })

  it("keeps the place, and what was reached, when less is told later", async () => {
    const learner = await aLearner(client)
    await noteProgress(learner, { ...lesson, place: "how-long", end: true })
    await noteProgress(learner, lesson)
    expect(await readLessonStates(learner, "staff")).toEqual({
      proof: { place: "how-long", endReached: true, checkAnswered: false, complete: false },
    })
  })

  it("is complete once when both halves arrive ten times at once", async () => {
    const learner = await aLearner(client)
    const halves = Array.from({ length: 10 }, (_, n) =>
      noteProgress(learner, { ...lesson, ...(n % 2 ? { end: true } : { check: true }) }),
    )
    await Promise.all(halves)
    expect(await readLessonStates(learner, "staff")).toMatchObject({ proof: { complete: true } })
  })

  it("is another one in the other voice", async () => {
    const learner = await aLearner(client)
    await noteProgress(learner, { ...lesson, end: true })
    expect(await readLessonStates(learner, "patient")).toEqual({})
  })
})

describe("a check", () => {
  it("is marked at once, with its feedback and the way back", async () => {
    const learner = await aLearner(client)
    expect(await check(learner, course, asked(right))).toMatchObject({
      kind: "checked",
      explained: { verdict: "right", earned: 1 },
      readAgain: { title: "A licence is not proof" },
      lesson: { checkAnswered: true },
    })
  })

  it("counts as answered when it was wrong", async () => {
    const learner = await aLearner(client)
    const checked = await check(learner, course, asked({ kind: "single", choice: "kd" }))
    expect(checked).toMatchObject({ explained: { verdict: "wrong" }, lesson: { checkAnswered: true } })
  })

  it("is stored once per key, and once per post without one", async () => {
    const learner = await aLearner(client)
    const key = randomUUID()
    await check(learner, course, asked(right, key))
    await check(learner, course, asked(right, key))
    expect(await client.checkAnswer.count({ where: { personId: learner } })).toBe(1)
    await check(learner, course, asked({ kind: "single", choice: "mz" }))
    expect(await findLastCheck(learner, "staff", "Q1")).toMatchObject({ answer: { choice: "mz" } })
  })

  it.each([
    ["unanswered", asked(null)],
    ["malformed", asked({ kind: "single", choice: "zz" })],
    ["noSuchCheck", { ...asked(right), question: "Q2" }],
    ["noSuchCheck", { ...asked(right), lesson: "elsewhere" }],
  ] as const)("is refused as %s and leaves no trace", async (kind, input) => {
    const learner = await aLearner(client)
    expect(await check(learner, course, input)).toEqual({ kind })
    expect(await client.checkAnswer.count({ where: { personId: learner } })).toBe(0)
  })
})

describe("a check of any kind", () => {
  const bank = [...oneOfEach(), aShort({ id: "Q9" })]

  it.each(bank)("$kind ($id) is answered and told at once", async (question) => {
    const learner = await aLearner(client)
    const own = aCourse({ questions: [question] })
    const input = { ...lesson, question: question.id, clientOpId: undefined }
    const checked = await check(learner, own, { ...input, answer: keyOf(question) })
    const verdict = question.kind === "short" && !question.counts ? "compared" : "right"
    expect(checked).toMatchObject({
      kind: "checked",
      explained: { verdict },
      lesson: { checkAnswered: true },
    })
    expect(await check(learner, own, { ...input, answer: null })).toEqual({ kind: "unanswered" })
  })

  it("that is a case goes on turn by turn, tells nothing yet, and is answered at its end", async () => {
    const learner = await aLearner(client)
    const own = aCourse({ questions: [aCase()] })
    const turn = (...path: string[]) =>
      check(learner, own, {
        ...lesson,
        question: "Q8",
        clientOpId: undefined,
        answer: { kind: "case", path },
      })
    expect(await turn("bc/kd")).toMatchObject({ kind: "goesOn", question: { path: ["bc/kd"] } })
    const next = await turn("bc/kd", "bc/bd")
    expect(next).toMatchObject({ kind: "goesOn", question: { steps: [{}, { prompt: "And then?" }] } })
    expect(JSON.stringify(next)).not.toMatch(/key|right|Because of (bd|mz|gh|jk)/)
    expect(await readLessonStates(learner, "staff")).toMatchObject({ proof: { checkAnswered: false } })
    expect(await turn("bc/kd", "bc/bd", "fg/gh")).toMatchObject({
      kind: "checked",
      explained: { verdict: "partly" },
      lesson: { checkAnswered: true },
    })
  })
})
