import { randomBytes, randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import pg from "pg"
import { afterAll, expect, it } from "vitest"
import { startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"
import { startProduct } from "#tests/support/product"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { staffQuizOf } from "#tests/support/quiz/real-course"
import { aFolder, answers, killHard, requirePostmaster } from "#tests/support/starter"

const dataDir = await aFolder("submit-outage")
const postgres = await startEmbedded(dataDir)
await migrate(postgres.ownerUrl, postgres.appRole)
const secret = randomBytes(32).toString("base64url")
const product = await startProduct({ databaseUrl: postgres.appUrl, dataDir, secret })

afterAll(async () => {
  await product.stop()
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function ask<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<Row>(text, values).finally(() => owner.end())
  return rows
}

/** Saves answers for as long as the database is there; gives the questions that were acknowledged. */
async function answerSome(learner: HttpLearner): Promise<string[]> {
  const { questions } = await staffQuizOf()
  const saved = []
  for (const question of questions.slice(0, 5)) {
    const { status } = await learner.answer(question.id, 1, keyOf(question))
    if (status === 200) saved.push(question.id)
  }
  return saved
}

/** Takes the attempt's row and keeps it, so that a submit stands in the middle of its transaction. */
async function holdAttempt(id: string): Promise<void> {
  const holder = new pg.Client({ connectionString: postgres.ownerUrl })
  holder.on("error", () => {})
  await holder.connect()
  await holder.query("BEGIN")
  await holder.query(`SELECT 1 FROM "Attempt" WHERE id = $1 FOR UPDATE`, [id])
}

/** Starts the database until the server has found it. A killed one stays in the process table for a moment. */
async function bringBack(seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    await postgres.start()
    const ready = await answers(`${product.address}/api/health/ready`, 200, 2).catch(
      (error: unknown) => error,
    )
    if (ready instanceof Response) return
    if (Date.now() > end) throw ready
  }
}

it.each([
  ["stopped at once", () => postgres.stop()],
  ["killed", () => killHard(requirePostmaster(dataDir))],
])("F9: the database is %s in the middle of a submit", async (_, end) => {
  const learner = new HttpLearner(product.address)
  await learner.start()
  const saved = await answerSome(learner)
  await holdAttempt(learner.attempt)
  const key = randomUUID()
  const cut = learner.submit(key)
  await new Promise((resolve) => setTimeout(resolve, 300))
  await end()
  expect(await cut).toMatchObject({
    status: 503,
    body: { problem: "unavailable" },
    retryAfter: expect.stringMatching(/^\d+$/),
  })
  expect(await learner.answer("Q", 1, { kind: "single", choice: "kd" })).toMatchObject({ status: 503 })

  await answers(`${product.address}/api/health/ready`, 503, 5)
  await bringBack(30)
  const open = await ask<{ seal: unknown }>(
    `SELECT seal FROM "Attempt" WHERE id = $1 AND "submittedAt" IS NULL`,
    [learner.attempt],
  )
  expect(open).toEqual([{ seal: null }])
  const steps = await ask<{ questionId: string }>(
    `SELECT "questionId" FROM "AttemptStep" WHERE "attemptId" = $1`,
    [learner.attempt],
  )
  expect(steps.map(({ questionId }) => questionId).toSorted()).toEqual(saved.toSorted())
  expect(await learner.submit(key)).toMatchObject({ status: 200, body: { earned: saved.length } })
  expect(
    await ask(`SELECT 1 FROM "AuditEvent" WHERE detail->>'attempt' = $1`, [learner.attempt]),
  ).toHaveLength(1)
})
