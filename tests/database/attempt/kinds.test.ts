import { randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { findSeal, readGiven } from "@/lib/attempt/data"
import { mark } from "@/lib/attempt/mark"
import { loadRecordedQuestions } from "@/lib/course/record"
import { readEverything } from "@/lib/record/data"
import type { AccountId } from "@/lib/person/schema"
import { workingKinds, type Answer } from "@/lib/quiz/schema"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aCase, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const course = aCourse()
beforeEach(() => serveCourse(course))

async function open() {
  const learner = await aLearner(client)
  const attempt = await aSitting(learner)
  const save = (...step: Parameters<typeof aStep>) => answer(learner, attempt.id, aStep(...step))
  return { learner, attempt, id: attempt.id, save }
}

describe("a paper with every kind of question", () => {
  it.each([
    ["its keys", keyOf, oneOfEach().length],
    ["wrong answers", wrongOf, 0],
  ] as const)(
    "is started, answered with %s, handed in, and sealed the same again",
    async (_, answerOf, earned) => {
      const { learner, attempt, id } = await open()
      expect(new Set(attempt.paper.questions.map(({ kind }) => kind))).toEqual(new Set(workingKinds))
      const saved = await answerAll(learner, attempt, oneOfEach(), answerOf)
      expect(saved.map(({ kind }) => kind)).toEqual(oneOfEach().map(() => "saved"))
      await handIn(learner, id)
      const seal = await findSeal(learner, id)
      expect(seal).toMatchObject({ earned, total: oneOfEach().length })
      const questions = await loadRecordedQuestions(attempt.paper.questions.map(({ hash }) => hash))
      const submittedAt = new Date(seal!.submittedAt)
      expect(mark({ attempt, questions, given: await readGiven(id), course, submittedAt })).toEqual(seal)
    },
  )

  it.each([
    { question: "Q5", given: { kind: "ordering", places: { zz: 1 } } },
    { question: "Q6", given: { kind: "matching", pairs: { "1": "zz" } } },
    { question: "Q8", given: { kind: "case", path: ["bc/zz"] } },
  ] as { question: string; given: Answer }[])(
    "refuses what $question does not have",
    async ({ question, given }) => {
      const { save } = await open()
      expect(await save(question, 1, given)).toEqual({ kind: "malformed" })
    },
  )
})

describe("the path of a case", () => {
  const after = (...path: string[]): Answer => ({ kind: "case", path })
  const { id: story } = aCase()

  it("is added to, turn by turn", async () => {
    const { id, save } = await open()
    await save(story, 1, after("bc/kd"))
    expect(await save(story, 2, after("bc/kd", "bc/bd"))).toMatchObject({ kind: "saved" })
    expect(await save(story, 4, after("bc/kd", "bc/bd", "fg/gh"))).toMatchObject({ kind: "saved" })
    expect(await readGiven(id)).toMatchObject([{ answer: after("bc/kd", "bc/bd", "fg/gh") }])
  })

  it.each([
    ["another first choice", after("bc/bd")],
    ["another first choice and more", after("bc/bd", "bc/kd")],
    ["no answer", null],
  ])("is never taken back by %s", async (_, given) => {
    const { id, save } = await open()
    await save(story, 1, after("bc/kd"))
    const current = { seq: 1, answer: after("bc/kd") }
    expect(await save(story, 2, given)).toMatchObject({ kind: "newerAnswer", current })
    expect(await readGiven(id)).toMatchObject([{ answer: after("bc/kd") }])
  })

  it("has one first choice, however many are sent at once under different numbers", async () => {
    const { id, save } = await open()
    const all = ["bc/kd", "bc/bd", "bc/mz"]
    const outcomes = await Promise.all(all.map((turn, index) => save(story, index + 1, after(turn))))
    expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(1)
    expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(1)
  })

  it("sent twice is one turn", async () => {
    const { save } = await open()
    const key = randomUUID()
    const first = await save(story, 1, after("bc/kd"), key)
    await save(story, 2, after("bc/kd", "bc/bd"))
    expect(await save(story, 1, after("bc/kd"), key)).toEqual(first)
  })
})

it("what somebody wrote is in their export, and gone when they are", async () => {
  const { learner, id, save } = await open()
  await save("Q7", 1, { kind: "short", text: "My own words on it" })
  await handIn(learner, id)
  const everything = JSON.stringify(await readEverything(learner as string as AccountId))
  // In the step, in the sealed answer, and as it was shown.
  expect(everything.match(/My own words on it/g)).toHaveLength(3)
  await client.person.delete({ where: { id: learner } })
  const left = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "AttemptStep" WHERE "value"::text LIKE '%My own words on it%'
    UNION ALL SELECT 1 FROM "Attempt" WHERE "seal"::text LIKE '%My own words on it%'
    UNION ALL SELECT 1 FROM "AuditEvent" WHERE "detail"::text LIKE '%My own words on it%'`
  expect(left).toEqual([])
})
