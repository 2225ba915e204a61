import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { readHandedIn } from "@/lib/answers/data"
import { start } from "@/lib/attempt/start"
import type { AccountId, LearnerId, ManagerScope } from "@/lib/person/schema"
import { withhold } from "@/lib/record/withhold"
import { voiceRecord } from "@/lib/record/rules"
import { readEverything, readLearning, readMemberSeal } from "@/lib/record/data"
import { findOutcomes } from "@/lib/review/data"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, keyOf, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const bank = ["Q1", "PA", "PB", "FA", "FB"].map((id) => aSingle({ id }))
const forms = { preTest: { a: ["PA"], b: ["PB"] }, final: { a: ["FA"], b: ["FB"] } }
const course = aCourse({ questions: bank, tests: { ...forms, rules: { attempts: 2 } } })
beforeAll(() => serveCourse(course))

const asks = async (learner: LearnerId, quiz: string) => {
  const sitting = await aSitting(learner, quiz)
  return { id: sitting.id, form: sitting.paper.form, ids: sitting.paper.questions.map(({ id }) => id) }
}

/** Takes a test, wrongly, and hands it in; gives the form it was asked in. */
async function takes(learner: LearnerId, quiz: string) {
  const sitting = await aSitting(learner, quiz)
  const asked = bank.filter(({ id }) => sitting.paper.questions.some((one) => one.id === id))
  await answerAll(learner, sitting, asked, wrongOf)
  await handIn(learner, sitting.id)
  return { id: sitting.id, form: sitting.paper.form }
}

describe("the forms of a test", () => {
  it("are given out in turn, however many begin at once", async () => {
    const learners = await Promise.all(Array.from({ length: 20 }, () => aLearner(client)))
    const given = await Promise.all(learners.map((learner) => asks(learner, "pretest/staff")))
    expect(given.filter(({ form }) => form === "a")).toHaveLength(10)
    for (const { form, ids } of given) expect(ids).toEqual([form === "a" ? "PA" : "PB"])
  })

  it("change places: the final begins with the other one, and its second attempt asks what the first did not", async () => {
    for (let turn = 0; turn < 2; turn++) {
      const learner = await aLearner(client)
      const before = await takes(learner, "pretest/staff")
      const other = before.form === "a" ? "b" : "a"
      expect((await takes(learner, "final/staff")).form).toBe(other)
      expect((await takes(learner, "final/staff")).form).toBe(before.form)
    }
  })

  it("stand in the attempt's own column, for whoever counts them", async () => {
    const learner = await aLearner(client)
    const { id, form } = await takes(learner, "final/staff")
    await takes(learner, staffQuiz)
    const rows = await client.attempt.findMany({
      where: { personId: learner },
      select: { id: true, form: true },
    })
    expect(rows.find((row) => row.id === id)?.form).toBe(form)
    expect(rows.filter((row) => row.form === null)).toHaveLength(1)
  })
})

describe("the start test", () => {
  it("cannot be taken twice, nor after a quiz", async () => {
    const again = (learner: LearnerId) => start(learner, { quiz: "pretest/staff", startKey: randomUUID() })
    const learner = await aLearner(client)
    await takes(learner, "pretest/staff")
    expect(await again(learner)).toMatchObject({ kind: "refused", why: { reason: "noAttemptsLeft" } })
    const late = await aLearner(client)
    await takes(late, staffQuiz)
    expect(await again(late)).toMatchObject({ kind: "refused", why: { reason: "tooLate" } })
  })

  it("is withheld from the learner's record and data, and from a manager's, until the final is in", async () => {
    const { id: account } = await client.person.create({ data: { email: `${randomUUID()}@ward.example` } })
    const learner = account as LearnerId
    const before = await takes(learner, "pretest/staff")

    const recorded = async () =>
      voiceRecord(course, "staff", await readLearning(learner)).tests.preTest?.attempts[0]
    const exported = async () => {
      const { attempts } = await readEverything(account as AccountId)
      return withhold(attempts, course).find(({ id }) => id === before.id)
    }
    expect(await recorded()).toMatchObject({ earned: null, total: null, passed: null })
    const data = await exported()
    expect(data).toMatchObject({ seal: null, earned: null, passed: null })
    expect(data?.steps).toHaveLength(1)
    expect(JSON.stringify(data)).not.toMatch(/"(explained|right)":/)

    await takes(learner, "final/staff")
    expect(await recorded()).toMatchObject({ earned: 0, total: 1 })
    expect(JSON.stringify(await exported())).toContain('"explained":')
    const scope = { kind: "everyone" } as ManagerScope
    const seen = await readMemberSeal(scope, { person: account, attempt: before.id })
    expect(seen?.finals).toMatchObject([{ quizId: "final/staff" }])
  })
})

it("gives nobody a start test's answers to review, nor a manager in a file, before it may be told", async () => {
  const { id: account } = await client.person.create({ data: { email: `${randomUUID()}@ward.example` } })
  const learner = account as LearnerId
  const before = await takes(learner, "pretest/staff")
  const scope = { kind: "everyone" } as ManagerScope
  const inFiles = async () => (await readHandedIn(scope, [account], "staff")).map(({ id }) => id)
  expect(await findOutcomes(account as AccountId)).toEqual([])
  expect(await inFiles()).toEqual([])
  await takes(learner, "final/staff")
  expect((await findOutcomes(account as AccountId)).map(({ questionId }) => questionId[0])).toEqual(["F"])
  expect(await inFiles()).toContain(before.id)
})

it("asks a key of nobody before it can be right: a final all right is passed", async () => {
  const learner = await aLearner(client)
  const sitting = await aSitting(learner, "final/staff")
  const asked = bank.filter(({ id }) => sitting.paper.questions.some((one) => one.id === id))
  await answerAll(learner, sitting, asked, keyOf)
  expect(await handIn(learner, sitting.id)).toMatchObject({
    seal: { passed: true, form: sitting.paper.form },
  })
})
