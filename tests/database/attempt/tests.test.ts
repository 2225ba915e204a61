import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { readHandedIn } from "@/lib/answers/data"
import { POST } from "@/api/v1/attempts/[attempt]/submit/route"
import { Seal } from "@/lib/attempt/schema"
import { isFinalIn, tellingOf } from "@/lib/attempt/sitting/rules"
import { start } from "@/lib/attempt/start"
import { finalsOf } from "@/lib/course/quizzes"
import type { Course } from "@/lib/course/schema"
import type { AccountId, LearnerId, ManagerScope } from "@/lib/person/schema"
import { withhold } from "@/lib/record/withhold"
import { voiceRecord } from "@/lib/record/rules"
import { readEverything, readLearning } from "@/lib/record/data"
import { loadMemberAttempt } from "@/lib/record/loaders"
import { findOutcomes } from "@/lib/review/data"
import { cookieOf } from "#tests/access/people"
import { testDatabase } from "#tests/support/database"
import { aGuest } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, keyOf, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, handIn } from "#tests/support/quiz/sitting"

/** The one cookie of the browser that asks. */
const browser = vi.hoisted(() => ({ cookie: "" }))

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookie.startsWith(`${name}=`) && browser.cookie.slice(name.length + 1)
      return value ? { name, value } : undefined
    },
  }),
}))

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
    browser.cookie = await cookieOf("manager")
    const forManager = async () => (await loadMemberAttempt(account, before.id))?.shown
    expect(await forManager()).toMatchObject({ told: "nothing" })
    expect(JSON.stringify(await forManager())).not.toMatch(/"(explained|earned|passed|mustKnow)":/)

    await takes(learner, "final/staff")
    expect(await recorded()).toMatchObject({ earned: 0, total: 1 })
    expect(JSON.stringify(await exported())).toContain('"explained":')
    expect(await forManager()).toMatchObject({ told: "all", seal: { earned: 0, total: 1 } })
  })

  it("is handed in with thanks alone, and a quiz with its score", async () => {
    const { id: learner, key } = await aGuest()
    browser.cookie = `backwise-guest=${key}`
    const handsIn = async (quiz: string) => {
      const { id } = await aSitting(learner, quiz)
      const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" }
      const body = JSON.stringify({ submitKey: randomUUID() })
      const request = new Request("http://localhost:3000/api/v1/x", { method: "POST", headers, body })
      return (await POST(request, { params: Promise.resolve({ attempt: id }) })).json()
    }
    expect(Object.keys(await handsIn("pretest/staff")).toSorted()).toEqual(["location", "ok", "submittedAt"])
    expect(await handsIn(staffQuiz)).toMatchObject({ ok: true, earned: 0, total: 1, passed: false })
  })
})

it("gives nobody a start test's answers to review, nor a manager in a file, before it may be told", async () => {
  const { id: account } = await client.person.create({ data: { email: `${randomUUID()}@ward.example` } })
  const learner = account as LearnerId
  const before = await takes(learner, "pretest/staff")
  const scope = { kind: "everyone" } as ManagerScope
  const read = () => readHandedIn(scope, [account], "staff", finalsOf(course))
  const inFiles = async () => (await read()).map(({ id }) => id)
  expect(await findOutcomes(account as AccountId)).toEqual([])
  expect(await inFiles()).toEqual([])
  await takes(learner, "final/staff")
  expect((await findOutcomes(account as AccountId)).map(({ questionId }) => questionId[0])).toEqual(["F"])
  expect(await inFiles()).toContain(before.id)
})

describe("what may be told is the same in a file as on a page", () => {
  const withoutFinal = { ...course, final: { staff: null, patient: null } }

  it.each<[string, Course, number]>([
    ["there is a final", course, 4],
    ["there is none any more", withoutFinal, 6],
  ])("where %s", async (_, served, told) => {
    const people = await Promise.all([1, 2, 3, 4].map(() => aLearner(client)))
    const [, waits, begins, ends] = people as [LearnerId, LearnerId, LearnerId, LearnerId]
    for (const one of [waits, begins, ends]) await takes(one, "pretest/staff")
    await takes(waits, staffQuiz)
    await aSitting(begins, "final/staff")
    await takes(ends, "final/staff")
    await takes(ends, staffQuiz)

    const all = await client.attempt.findMany({ where: { personId: { in: people } } })
    const onPages = all.filter(({ seal, voice, personId }) => {
      const own = all.filter((one) => one.personId === personId)
      return seal && tellingOf(Seal.parse(seal).rules, isFinalIn(served, voice, own)) !== "nothing"
    })
    const scope = { kind: "everyone" } as ManagerScope
    const inFiles = await readHandedIn(scope, people, "staff", finalsOf(served))
    const ids = (some: { id: string }[]) => some.map(({ id }) => id).toSorted()
    expect(ids(inFiles)).toEqual(ids(onPages))
    expect(inFiles).toHaveLength(told)
  })
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
