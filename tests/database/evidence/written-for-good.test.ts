import { randomUUID } from "node:crypto"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"

const db = await testDatabase()
const owner = new pg.Client({ connectionString: db.ownerUrl })

beforeAll(() => owner.connect())
afterAll(() => owner.end())

async function anAttempt() {
  const person = await db.client.person.create({ data: {} })
  const courseHash = randomUUID()
  await db.client.courseVersion.create({ data: { hash: courseHash, manifest: {} } })
  const attempt = await db.client.attempt.create({
    data: {
      personId: person.id,
      quizId: "mechanism/staff",
      voice: "staff",
      courseHash,
      startKey: randomUUID(),
      paper: {},
      steps: { create: { questionId: "Q", clientOpId: randomUUID(), clientSeq: 1, value: {} } },
    },
  })
  return { person, attempt, courseHash }
}

/** A card with one review. */
async function aReview() {
  const person = await db.client.person.create({ data: {} })
  const parametersId = randomUUID()
  await db.client.reviewParameters.create({ data: { id: parametersId, values: {} } })
  const at = { dueAt: new Date(), lastReviewAt: new Date() }
  const numbers = {
    stability: 1,
    difficulty: 1,
    state: 2,
    learningSteps: 0,
    scheduledDays: 1,
    reps: 1,
    lapses: 0,
  }
  const log = {
    key: randomUUID(),
    rating: 3,
    reviewedAt: new Date(),
    elapsedDays: 0,
    parametersId,
    after: {},
  }
  const card = await db.client.reviewCard.create({
    data: {
      ...{ personId: person.id, questionId: "Q", lastRating: 3, ...at, ...numbers },
      logs: { create: { ...log, questionHash: "h", earned: 1, total: 1 } },
    },
  })
  return { person, card }
}

describe("what was written", () => {
  it("is not changed or deleted by the application's role", async () => {
    await db.client.auditEvent.create({ data: { action: "test" } })
    await expect(db.client.auditEvent.updateMany({ data: { action: "else" } })).rejects.toThrow(/denied/)
    await expect(db.client.auditEvent.deleteMany()).rejects.toThrow(/denied/)
    await expect(db.client.attemptStep.updateMany({ data: { value: 1 } })).rejects.toThrow(/denied/)
    await expect(db.client.reviewLog.updateMany({ data: { rating: 1 } })).rejects.toThrow(/denied/)
    await expect(db.client.reviewParameters.deleteMany()).rejects.toThrow(/denied/)
  })

  it.each(["AuditEvent", "CourseVersion", "AttemptStep", "ReviewParameters", "ReviewLog"])(
    "%s is not changed even by the owner",
    async (table) => {
      await db.client.auditEvent.create({ data: { action: "test" } })
      await anAttempt()
      await aReview()
      const column = {
        ...{ AuditEvent: "action", CourseVersion: "hash", AttemptStep: "questionId" },
        ...{ ReviewParameters: "id", ReviewLog: "questionHash" },
      }[table]
      await expect(owner.query(`UPDATE "${table}" SET "${column}" = 'else'`)).rejects.toThrow(/append only/)
      await expect(owner.query(`DELETE FROM "${table}"`)).rejects.toThrow(/append only/)
    },
  )

  it("goes when its person is erased", async () => {
    const { person, attempt } = await anAttempt()
    await db.client.person.delete({ where: { id: person.id } })
    expect(await db.client.attemptStep.count({ where: { attemptId: attempt.id } })).toBe(0)
  })

  it("of reviews goes with its person, too", async () => {
    const { person, card } = await aReview()
    await db.client.person.delete({ where: { id: person.id } })
    expect(await db.client.reviewLog.count({ where: { cardId: card.id } })).toBe(0)
  })

  it("cannot be emptied", async () => {
    await expect(owner.query(`TRUNCATE "AuditEvent"`)).rejects.toThrow(/append only/)
  })
})

it("keeps a person to one open attempt at a quiz", async () => {
  const { attempt } = await anAttempt()
  const { id: _, seal: __, paper: ___, ...same } = attempt
  const again = { ...same, paper: {}, startKey: randomUUID() }
  await expect(db.client.attempt.create({ data: again })).rejects.toMatchObject({ code: "P2002" })
  await db.client.attempt.update({ where: { id: attempt.id }, data: { submittedAt: new Date() } })
  await expect(db.client.attempt.create({ data: again })).resolves.toBeTruthy()
})
