import { randomUUID } from "node:crypto"
import { afterAll, afterEach, expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"
import { check } from "#tests/support/fault/check"
import { History } from "#tests/support/fault/history"
import { startFaultProxy } from "#tests/support/fault/proxy"
import { serve } from "#tests/support/fault/served"
import { paperOf, readStored } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { answers } from "#tests/support/starter"

const { url, client } = await testDatabase()
/** Between the server and its database. */
const inner = await startFaultProxy(url)
const product = await serve(inner.through(url))
/** Between the browser and the server. */
const outer = await startFaultProxy(product.address)

afterEach(() => [inner, outer].forEach((proxy) => proxy.set()))
afterAll(() => Promise.all([inner.close(), outer.close()]))

const once = (word: string) => {
  let met = false
  return (sent: Buffer) => !met && (met = sent.includes(word))
}

/** Ends the pool's connections. On a new one, each statement is sent as it is written; later by a name alone. */
async function renewConnections(): Promise<void> {
  inner.cut()
  await answers(`${product.address}/api/health/ready`, 200, 20)
}

async function aSitting() {
  const http = new HttpLearner(outer.through(product.address))
  await http.start()
  const [question] = await paperOf(client, http.attempt)
  return { http, question: question!, given: keyOf(question!) }
}

it("F5: the reply to a start, an answer and a submit is lost; each, sent again, returns what was stored", async () => {
  const { http, question, given } = await aSitting()
  const [opId, key] = [randomUUID(), randomUUID()]

  outer.set({ loseReplyTo: once("/answers") })
  await expect(http.answer(question.id, 1, given, opId)).rejects.toThrow()
  const step = await client.attemptStep.findFirstOrThrow({ where: { attemptId: http.attempt } })
  expect(await http.answer(question.id, 1, given, opId)).toMatchObject({
    status: 200,
    body: { kind: "saved", seq: 1, receivedAt: step.receivedAt.toISOString() },
  })

  outer.set({ loseReplyTo: once("/submit") })
  await expect(http.submit(key)).rejects.toThrow()
  const stored = await client.attempt.findUniqueOrThrow({ where: { id: http.attempt } })
  expect(stored.submitKey).toBe(key)
  expect(await http.submit(key)).toMatchObject({
    status: 200,
    body: { earned: stored.earned, submittedAt: stored.submittedAt?.toISOString() },
  })
  await expectOnce(http.attempt)

  const startKey = randomUUID()
  outer.set({ loseReplyTo: once("/api/v1/attempts") })
  const before = await client.attempt.count()
  await expect(http.start(startKey)).rejects.toThrow()
  await http.start(startKey)
  expect(await client.attempt.count()).toBe(before + 1)
})

async function expectOnce(id: string): Promise<void> {
  expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(1)
  const handedIn = { action: "attempt.submitted", detail: { path: ["attempt"], equals: id } }
  expect(await client.auditEvent.count({ where: handedIn })).toBe(1)
}

it("F10: the database has committed a submit and its word is cut off; the same key settles it", async () => {
  const { http, question, given } = await aSitting()
  expect(await http.answer(question.id, 1, given)).toMatchObject({ status: 200 })
  const key = randomUUID()
  await renewConnections()
  const lost = inner.lost()
  inner.set({ loseReplyTo: once("COMMIT") })
  expect(await http.submit(key)).toMatchObject({
    status: 503,
    body: { problem: "unavailable" },
    retryAfter: "3",
  })
  expect(inner.lost()).toBe(lost + 1)
  const stored = await client.attempt.findUniqueOrThrow({ where: { id: http.attempt } })
  expect(stored.submitKey).toBe(key)
  expect(await http.submit(key)).toMatchObject({ status: 200, body: { earned: stored.earned } })
  await expectOnce(http.attempt)
})

it("F10: the connection is cut before COMMIT arrives; nothing was written, and the same key hands in", async () => {
  const { http, question, given } = await aSitting()
  expect(await http.answer(question.id, 1, given)).toMatchObject({ status: 200 })
  const key = randomUUID()
  await renewConnections()
  inner.set({ loseReplyTo: (sent) => sent.includes("COMMIT") && (inner.cut(), false) })
  expect(await http.submit(key)).toMatchObject({ status: 503, body: { problem: "unavailable" } })
  inner.set()
  expect(await client.attempt.findUniqueOrThrow({ where: { id: http.attempt } })).toMatchObject({
    ...{ submittedAt: null, submitKey: null, seal: null },
  })
  expect(await http.submit(key)).toMatchObject({ status: 200 })
  await expectOnce(http.attempt)
})

it("F10: the database has stored an answer and its word is cut off; the same key settles it", async () => {
  const { http, question, given } = await aSitting()
  const history = new History()
  const opId = randomUUID()
  const send = () =>
    history.note(
      { ...{ kind: "answer", attempt: http.attempt, question: question.id, opId, seq: 1, answer: given } },
      async () =>
        (await http.answer(question.id, 1, given, opId)).status === 200 ? { kind: "ok" } : Promise.reject(),
    )
  inner.set({ loseReplyTo: once(opId) })
  expect(await send()).toMatchObject({ kind: "unknown" })
  expect(await send()).toMatchObject({ kind: "ok" })
  const stored = await readStored(client)
  const steps = stored.steps.filter(({ attempt }) => attempt === http.attempt)
  expect(steps).toHaveLength(1)
  expect(check(history.events, { steps, attempts: [] })).toEqual([])
})
