import { createHash, randomUUID } from "node:crypto"
import autocannon from "autocannon"
import pg from "pg"
import { start } from "@/lib/attempt/start"
import { submit } from "@/lib/attempt/submit"
import { createGuest } from "@/lib/guest/data"
import type { LearnerId } from "@/lib/person/schema"
import { quizOf } from "#tests/support/quiz/real-course"
import { catchSql, type Sql } from "./catch-sql"
import { median, rate } from "./load"

const connections = 8
// A few seconds' worth: an attempt is handed in once, so each needs one of its own.
const each = 400

type Open = { person: string; attempt: string; guestKey: string }

/** Submits per second through HTTP against the same statements sent by pg, eight at a time either way. */
export async function measureSubmit(address: string, databaseUrl: string): Promise<number> {
  const model = await beginOne()
  await submit(model.learner, model.attempt, { submitKey: randomUUID(), answers: [] })
  const [caught, example] = await catchSubmit()
  const ratios: number[] = []
  await submitThroughHttp(address, await copies(databaseUrl, example))
  for (let round = 0; round < 3; round++) {
    const direct = await submitDirectly(databaseUrl, caught, example, await copies(databaseUrl, example))
    ratios.push((await submitThroughHttp(address, await copies(databaseUrl, example))) / direct)
  }
  return median(ratios)
}

type Example = { learner: LearnerId; attempt: string }

async function beginOne(): Promise<Example> {
  const learner = (await createGuest(randomUUID())).id as LearnerId
  const started = await start(learner, { quiz: (await quizOf("staff")).quiz, startKey: randomUUID() })
  if (!("attemptId" in started)) throw new Error("The quiz cannot be started.")
  return { learner, attempt: started.attemptId }
}

/** The statements of a second submit: the first one also reads the wordings, which are then kept. */
async function catchSubmit(): Promise<[Sql[], Example]> {
  const example = await beginOne()
  const submitKey = randomUUID()
  const caught = await catchSql(() => submit(example.learner, example.attempt, { submitKey, answers: [] }))
  const mark = (value: unknown) => (value === submitKey ? theKey : value)
  return [caught.map(({ text, values }) => ({ text, values: values.map(mark) })), example]
}

const theKey = "the submit key"

/** As many guests as are needed, each with a copy of the example's attempt, open. */
async function copies(databaseUrl: string, { attempt }: Example): Promise<Open[]> {
  const keys = Array.from({ length: each }, () => randomUUID())
  const hashes = keys.map((key) => createHash("sha256").update(key).digest("hex"))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ person: string; attempt: string; hash: string }>(
    `WITH people AS (
       INSERT INTO "Person" ("guestKeyHash") SELECT unnest($1::text[]) RETURNING id, "guestKeyHash"
     ), begun AS (
       INSERT INTO "Attempt" ("personId", "quizId", voice, "courseHash", "startKey", paper)
       SELECT people.id, "quizId", voice, "courseHash", gen_random_uuid(), paper
         FROM people, "Attempt" WHERE "Attempt".id = $2 RETURNING id, "personId"
     )
     SELECT people.id AS person, begun.id AS attempt, "guestKeyHash" AS hash
       FROM people JOIN begun ON begun."personId" = people.id`,
    [hashes, attempt],
  )
  await client.end()
  const keyOf = new Map(hashes.map((hash, at) => [hash, keys[at]!]))
  return rows.map(({ person, attempt, hash }) => ({ person, attempt, guestKey: keyOf.get(hash)! }))
}

async function submitThroughHttp(address: string, open: Open[]): Promise<number> {
  let next = 0
  const setupRequest = (request: object) => {
    const { attempt, guestKey } = open[next++ % open.length]!
    const headers = {
      ...{ "content-type": "application/json", "sec-fetch-site": "same-origin" },
      cookie: `backwise-guest=${guestKey}`,
    }
    const body = JSON.stringify({ submitKey: randomUUID() })
    return { ...request, method: "POST", path: `/api/v1/attempts/${attempt}/submit`, headers, body }
  }
  const run = { url: address, connections, amount: open.length, requests: [{ setupRequest }] }
  return rate(await autocannon(run), address)
}

async function submitDirectly(databaseUrl: string, caught: Sql[], example: Example, open: Open[]) {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: databaseUrl }))
  await Promise.all(clients.map((client) => client.connect()))
  const begun = performance.now()
  let next = 0
  await Promise.all(
    clients.map(async (client) => {
      for (let mine = open[next++]; mine; mine = open[next++]) await replay(client, caught, example, mine)
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return open.length / seconds
}

/** The caught statements in their order, with this learner's own ids in their places. */
async function replay(client: pg.Client, caught: Sql[], example: Example, mine: Open): Promise<void> {
  const key = randomUUID()
  const own = (value: unknown) =>
    value === theKey
      ? key
      : typeof value === "string"
        ? value.replaceAll(example.attempt, mine.attempt).replaceAll(example.learner, mine.person)
        : value
  for (const [at, { text, values }] of caught.entries())
    await client.query({ name: `submit${at}`, text, values: values.map(own) })
}
