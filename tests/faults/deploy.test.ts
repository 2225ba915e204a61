import { randomUUID } from "node:crypto"
import pg from "pg"
import { expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"
import { serve } from "#tests/support/fault/served"
import { paperOf } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { answers } from "#tests/support/starter"

const { url, ownerUrl, client } = await testDatabase()
const before = await serve(url)
const after = await serve(url)

/** What a release may do to the tables while the one before it still runs: add, and fill in by itself. */
const migration = `
  ALTER TABLE "Attempt" ADD COLUMN "later" TEXT NOT NULL DEFAULT 'none';
  ALTER TABLE "AttemptStep" ADD COLUMN "later" INTEGER;
  CREATE TABLE "Later" (id BIGSERIAL PRIMARY KEY, "personId" UUID REFERENCES "Person"(id) ON DELETE CASCADE);
  INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
  VALUES ('later', '', '29990101000000_add_what_comes_later', now(), 1)`

async function migrateOn(): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(migration).finally(() => owner.end())
}

/** The hidden fields of the form on a page that posts to this address: what an open tab goes on to send. */
async function formOn(http: HttpLearner, path: string, action: string): Promise<Record<string, string>> {
  const html = await (await http.page(path)).text()
  const form = html.split("<form").find((each) => each.includes(`action="${action}"`)) ?? ""
  const hidden = [...form.split("</form>")[0]!.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
    ([tag]) => tag,
  )
  const read = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ""
  return Object.fromEntries(hidden.map((tag) => [read(tag, "name"), read(tag, "value")]))
}

it("F15: a quiz that was open before a deploy is finished after it, with the forms of the old pages", async () => {
  const http = new HttpLearner(before.address)
  await http.start()
  const questions = await paperOf(client, http.attempt)
  const at = `/api/v1/attempts/${http.attempt}`
  const single = questions.findIndex(({ kind }) => kind === "single")
  const open = await formOn(http, `/attempt/${http.attempt}/${single + 1}`, `${at}/answers`)
  const review = await formOn(http, `/attempt/${http.attempt}/review`, `${at}/submit`)

  await migrateOn()
  await answers(`${before.address}/api/health/ready`, 200, 10)
  const [first] = questions
  expect(await http.answer(first!.id, 1, keyOf(first!))).toMatchObject({ status: 200 })
  await before.kill()

  http.at(after.address)
  const key = keyOf(questions[single]!) as { choice: string }
  const seq = single === 0 ? "2" : open["clientSeq"]!
  const saved = await http.page(`${at}/answers`, { ...open, clientSeq: seq, choice: key.choice })
  expect([saved.status, saved.headers.get("location")]).toEqual([303, `/attempt/${http.attempt}`])
  const handedIn = await http.page(`${at}/submit`, review)
  expect([handedIn.status, handedIn.headers.get("location")]).toEqual([
    303,
    `/attempt/${http.attempt}/result`,
  ])
  expect((await http.page(`/attempt/${http.attempt}/result`)).status).toBe(200)
  const sealed = await client.attempt.findUniqueOrThrow({ where: { id: http.attempt } })
  expect(sealed.submitKey).toBe(review["submitKey"])
  expect(sealed.earned).toBeGreaterThanOrEqual(1)
})

it("F15: nothing in a form depends on the build that made the page", async () => {
  const http = new HttpLearner(after.address)
  await http.start()
  const at = `/api/v1/attempts/${http.attempt}`
  const questions = await paperOf(client, http.attempt)
  const single = questions.findIndex(({ kind }) => kind === "single")
  const open = await formOn(http, `/attempt/${http.attempt}/${single + 1}`, `${at}/answers`)
  expect(Object.keys(open).toSorted()).toEqual(["clientOpId", "clientSeq", "kind", "number", "question"])
  expect(Object.keys(await formOn(http, `/attempt/${http.attempt}/review`, `${at}/submit`))).toEqual([
    "submitKey",
  ])
})

/** What pages of the first release send. A tab may be open for weeks: these are accepted for good. */
it("F15: takes the bodies of the first release, as JSON and as forms", async () => {
  const http = new HttpLearner(after.address)
  await http.start()
  const at = `/api/v1/attempts/${http.attempt}`
  const question = (await paperOf(client, http.attempt)).find(({ kind }) => kind === "single")!
  const { choice } = keyOf(question) as { choice: string }
  const own = { question: question.id, clientOpId: randomUUID() }

  const json = { ...own, clientSeq: 1, answer: { kind: "single", choice } }
  expect(await http.post(`${at}/answers`, json)).toMatchObject({ status: 200, body: { ok: true, seq: 1 } })
  const scattered = { ...own, clientOpId: randomUUID(), clientSeq: 2, kind: "single", choice }
  expect(await http.post(`${at}/answers`, scattered)).toMatchObject({ status: 200, body: { seq: 2 } })
  const form = { ...own, clientOpId: randomUUID(), clientSeq: "3", number: "1", kind: "single", choice }
  expect((await http.page(`${at}/answers`, { ...form, next: `/attempt/${http.attempt}/2` })).status).toBe(303)
  const given = await client.attemptStep.findMany({ where: { attemptId: http.attempt } })
  expect(given.map(({ value }) => value)).toEqual([1, 2, 3].map(() => ({ kind: "single", choice })))

  const unsent = { ...json, clientOpId: randomUUID(), clientSeq: 4 }
  expect(await http.post(`${at}/submit`, { submitKey: randomUUID(), answers: [unsent] })).toMatchObject({
    ...{ status: 200, body: { earned: 1, passed: false } },
  })
  expect(await client.attemptStep.count({ where: { attemptId: http.attempt } })).toBe(4)
})
