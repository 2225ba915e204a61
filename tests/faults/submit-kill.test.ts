import { randomBytes, randomUUID } from "node:crypto"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import { Seal } from "@/lib/attempt/schema"
import { score } from "@/lib/quiz/score"
import { testDatabase } from "#tests/support/database"
import { type Product, startProduct } from "#tests/support/product"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { staffQuizOf } from "#tests/support/quiz/real-course"

const { url, client } = await testDatabase()
const dataDir = await mkdtemp(join(tmpdir(), "backwise-kill-"))
const secret = randomBytes(32).toString("base64url")
const start = (env: Record<string, string> = {}) => startProduct({ databaseUrl: url, dataDir, secret, env })
/** The other of two servers: it goes on when the first is killed. */
const survivor = await start()

afterAll(async () => {
  await survivor.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** A learner at this server who has answered every question right, all of it acknowledged. */
async function answeredAt({ address }: Product) {
  const learner = new HttpLearner(address)
  await learner.start()
  const { questions } = await staffQuizOf()
  const drawn = await client.attempt.findUniqueOrThrow({ where: { id: learner.attempt } })
  const ids = (drawn.paper as { questions: { id: string }[] }).questions.map(({ id }) => id)
  const asked = questions.filter(({ id }) => ids.includes(id))
  for (const question of asked) {
    expect(await learner.answer(question.id, 1, keyOf(question))).toMatchObject({ status: 200 })
  }
  // Words of one's own are answered and kept like the others, and carry no points unless the author says so.
  const points = asked.reduce((sum, question) => sum + score(question, keyOf(question)).earned, 0)
  return { learner, acknowledged: ids.length, points }
}

/** The names of the points that a submit passes, in their order. */
async function pointsOfSubmit(): Promise<string[]> {
  const log = join(dataDir, "points")
  const server = await start({ BACKWISE_FAULT: "list", BACKWISE_FAULT_LOG: log })
  const { learner } = await answeredAt(server)
  expect(await learner.submit(randomUUID())).toMatchObject({ status: 200 })
  await server.stop()
  const passed = (await readFile(log, "utf8")).split("\n")
  return passed.filter((name) => name.startsWith("submit."))
}

const points = await pointsOfSubmit()

it("F8: a submit has points at which it can be killed", () => {
  expect(points).toEqual([
    "submit.begun",
    "submit.locked",
    "submit.marked",
    "submit.written",
    "submit.committed",
  ])
})

it.each(points)("F8: killed at %s, a submit is all or nothing, and once in the end", async (point) => {
  const server = await start({ BACKWISE_FAULT: point })
  const { learner, acknowledged, points } = await answeredAt(server)
  const key = randomUUID()
  await expect(learner.submit(key)).rejects.toThrow()
  await server.kill()
  await expectAllOrNothing(learner.attempt, acknowledged)
  const [first, again] = [await learner.at(survivor.address).submit(key), await learner.submit(randomUUID())]
  expect(first).toMatchObject({
    status: 200,
    body: { earned: points, total: points, passed: true },
  })
  expect(again.body).toEqual(first.body)
  await expectAllOrNothing(learner.attempt, acknowledged)
  expect(
    await client.auditEvent.count({
      where: { action: "attempt.submitted", detail: { path: ["attempt"], equals: learner.attempt } },
    }),
  ).toBe(1)
})

/** I1: what was acknowledged is there. I2: score, pass and seal are all written or none. */
async function expectAllOrNothing(id: string, acknowledged: number): Promise<void> {
  const { submittedAt, submitKey, earned, total, passed, seal } = await client.attempt.findUniqueOrThrow({
    where: { id },
  })
  expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(acknowledged)
  const written = [submittedAt, submitKey, earned, total, passed, seal].map((value) => value !== null)
  expect(new Set(written).size).toBe(1)
  if (submittedAt) expect(Seal.parse(seal).questions).toHaveLength(acknowledged)
}
