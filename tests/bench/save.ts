import { randomUUID } from "node:crypto"
import autocannon from "autocannon"
import pg from "pg"
import { insertStep, type Step } from "@/lib/attempt/step/data"
import type { LearnerId } from "@/lib/person/schema"
import { accept } from "@/lib/quiz/accept"
import type { Answer } from "@/lib/quiz/schema"
import { quizOf } from "#tests/support/quiz/real-course"
import { catchSql, type Sql } from "./catch-sql"
import { median, rate } from "./load"

const connections = 8
// In turn, so that no learner has two answers under way: the older would be refused, as it should be.
const learners = 4 * connections
const seconds = 5

type Open = { cookie: string; attempt: string; question: string; answer: Answer; seq: number }

/** Answers saved per second through HTTP against the same statement sent by pg, eight at a time either way. */
export async function measureSave(address: string, databaseUrl: string): Promise<number> {
  const open = await Promise.all(Array.from({ length: learners }, () => start(address)))
  const sql = await statementOf(open[0]!, databaseUrl)
  const ratios: number[] = []
  await saveThroughHttp(address, open)
  for (let round = 0; round < 3; round++) {
    const direct = await saveDirectly(databaseUrl, sql, open.slice(0, connections))
    ratios.push((await saveThroughHttp(address, open)) / direct)
  }
  return median(ratios)
}

const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" }

/** A guest with an open attempt, and an answer to its first question. */
async function start(address: string): Promise<Open> {
  const { quiz, questions } = await quizOf("staff")
  const body = JSON.stringify({ quiz, startKey: randomUUID() })
  const response = await fetch(`${address}/api/v1/attempts`, { method: "POST", headers, body })
  const { attempt } = (await response.json()) as { attempt: string }
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ")
  const drawn = await answerable(address, { cookie, attempt }, questions)
  return { cookie, attempt, ...drawn, seq: 1 }
}

type Questions = Awaited<ReturnType<typeof quizOf>>["questions"]

/** The paper says which were drawn only page by page, so the first that is accepted will do. */
async function answerable(address: string, who: Pick<Open, "cookie" | "attempt">, questions: Questions) {
  for (const question of questions) {
    if (question.kind !== "single") continue
    const answer: Answer = { kind: "single", choice: question.choices[0]!.id }
    const body = JSON.stringify({ question: question.id, clientOpId: randomUUID(), clientSeq: 1, answer })
    const url = `${address}/api/v1/attempts/${who.attempt}/answers`
    const { status } = await fetch(url, { method: "POST", headers: { ...headers, cookie: who.cookie }, body })
    if (status === 200) return { question: question.id, answer }
  }
  throw new Error("No single-choice question was drawn")
}

async function saveThroughHttp(address: string, open: Open[]): Promise<number> {
  let turn = 0
  const setupRequest = (request: object) => {
    const mine = open[turn++ % open.length]!
    const step = {
      question: mine.question,
      clientOpId: randomUUID(),
      clientSeq: ++mine.seq,
      answer: mine.answer,
    }
    const path = `/api/v1/attempts/${mine.attempt}/answers`
    const cookie = { cookie: mine.cookie }
    return {
      ...request,
      method: "POST",
      path,
      headers: { ...headers, ...cookie },
      body: JSON.stringify(step),
    }
  }
  const requests = [{ setupRequest }]
  return rate(await autocannon({ url: address, connections, duration: seconds, requests }), address, 0.01)
}

/** The statement as the product sends it: caught on its way out of the product's own function. */
async function statementOf({ attempt, question, answer }: Open, databaseUrl: string): Promise<Sql> {
  const accepted = accept(answer)
  if (!accepted.ok) throw new Error("The answer was not accepted")
  const step: Step = {
    ...accepted,
    attemptId: attempt,
    questionId: question,
    clientOpId: randomUUID(),
    clientSeq: 2,
    certainty: null,
  }
  const owner = await ownerOf(attempt, databaseUrl)
  const sent = await catchSql(() => insertStep(owner, step))
  const { text, values } = sent.find((each) => each.text.includes("AttemptStep"))!
  return { text, values }
}

async function ownerOf(attempt: string, databaseUrl: string): Promise<LearnerId> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ personId: string }>(
    'SELECT "personId" FROM "Attempt" WHERE "id" = $1',
    [attempt],
  )
  await client.end()
  return rows[0]!.personId as LearnerId
}

/** Each of eight connections saves for its own attempt, as each browser would. */
async function saveDirectly(databaseUrl: string, sql: Sql, open: Open[]): Promise<number> {
  const ends = performance.now() + seconds * 1000
  const owners = await Promise.all(open.map(({ attempt }) => ownerOf(attempt, databaseUrl)))
  const counts = open.map(async (mine, at) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    let saved = 0
    for (; performance.now() < ends; saved++) {
      await client.query({ name: "save", text: sql.text, values: valuesFor(sql, open[0]!, mine, owners, at) })
    }
    await client.end()
    return saved
  })
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0) / seconds
}

/** The caught values with this learner's own attempt, question, key and number in their places. */
function valuesFor({ values }: Sql, first: Open, mine: Open, owners: string[], at: number): unknown[] {
  const [key, seq] = [randomUUID(), ++mine.seq]
  const uuid = /^[0-9a-f-]{36}$/
  return values.map((value) => {
    if (value === first.attempt) return mine.attempt
    if (value === owners[0]) return owners[at]
    if (value === first.question) return mine.question
    if (value === JSON.stringify(first.answer)) return JSON.stringify(mine.answer)
    if (value === 2 || value === "2") return seq
    if (typeof value === "string" && value.includes(`"${(first.answer as { choice: string }).choice}"`)) {
      return JSON.stringify([(mine.answer as { choice: string }).choice])
    }
    return typeof value === "string" && uuid.test(value) ? key : value
  })
}
