import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import type { AccountId } from "@/lib/person/schema"
import { readEverything } from "@/lib/record/data"
import { eraseAccount } from "@/lib/record/erase-account"
import { hashPassword } from "@/lib/person/hash-password"
import { testDatabase } from "#tests/support/database"
import { anAccount, anAdministrator, goodPassword } from "#tests/support/people"

const db = await testDatabase()
const password = "teapot gravel monsoon"

beforeAll(async () => {
  await db.client.courseVersion.create({ data: { hash: "h", manifest: {} } })
  await db.client.reviewParameters.create({ data: { id: "p", values: {} } })
})

const numbers = {
  stability: 1,
  difficulty: 1,
  state: 2,
  learningSteps: 0,
  scheduledDays: 1,
  reps: 1,
  lapses: 0,
}
const aReviewedCard = () => ({
  ...{ questionId: "M1-S01", dueAt: new Date(), lastReviewAt: new Date(), lastRating: 3, ...numbers },
  logs: {
    create: {
      ...{
        key: randomUUID(),
        rating: 3,
        reviewedAt: new Date(),
        elapsedDays: 0,
        parametersId: "p",
        after: {},
      },
      ...{ questionHash: "h", value: { kind: "single", choice: "kd" }, earned: 1, total: 1 },
    },
  },
})

/** Somebody who has read, checked and taken a quiz. */
async function aLearner(email: string): Promise<AccountId> {
  const step = {
    questionId: "M1-S01",
    clientOpId: randomUUID(),
    clientSeq: 1,
    value: { kind: "single", choice: "kd" },
  }
  const person = await db.client.person.create({
    data: {
      ...{ email, name: "Amara", passwordHash: await hashPassword(password) },
      progress: { create: { lessonId: "tablet-to-muscle", voice: "staff" } },
      reviews: { create: aReviewedCard() },
      reviewMailKey: randomUUID(),
      attempts: {
        create: {
          ...{
            quizId: "mechanism/staff",
            voice: "staff",
            courseHash: "h",
            startKey: randomUUID(),
            paper: { items: [] },
          },
          steps: { create: step },
        },
      },
    },
  })
  return person.id as AccountId
}

describe("the export of all one's data", () => {
  it("holds every attempt with every answer, and no secret", async () => {
    const everything = await readEverything(await aLearner("amara@ward4.example"))
    expect(everything).toMatchObject({
      email: "amara@ward4.example",
      progress: [{ lessonId: "tablet-to-muscle" }],
      attempts: [{ quizId: "mechanism/staff", steps: [{ value: { choice: "kd" } }] }],
      reviews: [{ questionId: "M1-S01", logs: [{ rating: 3, value: { choice: "kd" } }] }],
      reviewReminders: true,
    })
    expect(JSON.stringify(everything)).not.toMatch(/argon2|reviewMailKey/)
  })
})

describe("erasing an account", () => {
  it("takes all that was learnt with it, and leaves others alone", async () => {
    const [gone, stays] = [await aLearner("gone@example.org"), await aLearner("stays@example.org")]
    expect(await eraseAccount(gone, password)).toEqual({ ok: true })
    expect(await db.client.attempt.count({ where: { personId: gone } })).toBe(0)
    expect(await db.client.attemptStep.count({ where: { attempt: { personId: gone } } })).toBe(0)
    expect(await db.client.lessonProgress.count({ where: { personId: gone } })).toBe(0)
    expect(await db.client.reviewCard.count({ where: { personId: gone } })).toBe(0)
    expect(await db.client.reviewLog.count({ where: { card: { personId: stays } } })).toBe(1)
    expect(await db.client.reviewLog.count()).toBe(await db.client.reviewCard.count())
    expect(await db.client.attempt.count({ where: { personId: stays } })).toBe(1)
  })

  it("leaves one line in the audit that names nobody", async () => {
    const gone = await aLearner("also-gone@example.org")
    await eraseAccount(gone, password)
    const lines = await db.client.auditEvent.findMany({ where: { subjectId: gone } })
    expect(lines).toMatchObject([{ action: "person.erased", actorId: null }])
    expect(JSON.stringify(lines.map(({ id: _, ...line }) => line))).not.toContain("also-gone")
  })

  it("takes links and mail for its address along", async () => {
    const email = "posted@example.org"
    const gone = await aLearner(email)
    const payload = { kind: "passwordReset", to: email, link: "https://backwise.example/reset", until: 0 }
    await db.client.outbox.create({ data: { kind: "mail", key: "posted", payload } })
    await db.client.token.create({
      data: { hash: "posted", purpose: "invitation", email, expiresAt: new Date(Date.now() + 60_000) },
    })
    await eraseAccount(gone, password)
    expect(await db.client.outbox.count({ where: { key: "posted" } })).toBe(0)
    expect(await db.client.token.count({ where: { email } })).toBe(0)
  })

  it("asks for the password of an account that has one", async () => {
    const stays = await aLearner("careful@example.org")
    expect(await eraseAccount(stays, "a guess")).toEqual({ ok: false, problem: "passwordWrong" })
    expect(await db.client.person.count({ where: { id: stays } })).toBe(1)
  })

  it("needs no password where there is none", async () => {
    const { id } = await anAccount({ password: null })
    expect(await eraseAccount(id, "")).toEqual({ ok: true })
  })

  it("is refused to the only administrator", async () => {
    const id = (await anAdministrator()) as AccountId
    expect(await eraseAccount(id, goodPassword)).toEqual({ ok: false, problem: "lastAdministrator" })
  })
})
