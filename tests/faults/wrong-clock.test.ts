import { randomUUID } from "node:crypto"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { afterAll, describe, expect, it } from "vitest"
import { Seal } from "@/lib/attempt/schema"
import { testDatabase } from "#tests/support/database"
import { freePort } from "#prisma/embedded/kept"
import { startFaultProxy } from "#tests/support/fault/proxy"
import { serve } from "#tests/support/fault/served"
import { paperOf } from "#tests/support/fault/stored"
import { anAccount } from "#tests/support/people"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { answers } from "#tests/support/starter"

const { url, ownerUrl, client } = await testDatabase()
const inner = await startFaultProxy(url)
afterAll(() => inner.close())

/** A server whose clock is off by more than a session lasts. No mail leaves it, so what would is still to be seen. */
async function serverOff(hours: number, databaseUrl: string) {
  const shift = fileURLToPath(new URL("../support/fault/shift-clock.mjs", import.meta.url))
  const clock = { NODE_OPTIONS: `--import ${shift}`, CLOCK_OFF_HOURS: String(hours) }
  return serve(databaseUrl, { ...clock, SMTP_URL: `smtp://127.0.0.1:${await freePort()}` })
}

const [ahead, behind] = await Promise.all([serverOff(13, inner.through(url)), serverOff(-13, url)])
const begun = await databaseNow()

async function databaseNow(): Promise<Date> {
  const [row] = await client.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  return row.now
}

/** Every time in every table, but for migrations: "Table.column" and its earliest and latest value. */
async function allTimes(): Promise<{ column: string; from: Date; to: Date }[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const { rows: columns } = await owner.query<{ table: string; column: string }>(`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type LIKE 'timestamp%' AND table_name NOT LIKE '\\_%'`)
  const found = []
  for (const { table, column } of columns) {
    const { rows } = await owner.query<{ from: Date | null; to: Date | null }>(
      `SELECT min("${column}") AS from, max("${column}") AS to FROM "${table}"`,
    )
    const [{ from, to } = { from: null, to: null }] = rows
    if (from && to) found.push({ column: `${table}.${column}`, from, to })
  }
  await owner.end()
  return found
}

const minutes = (count: number) => count * 60_000

describe("F19: two servers whose clocks are 26 hours apart", () => {
  it("give out sessions that hold at both, and count tries together", async () => {
    const { email, password } = await anAccount()
    for (const [here, there] of [
      [ahead, behind],
      [behind, ahead],
    ] as const) {
      const person = new HttpLearner(here.address)
      expect(await person.post("/api/v1/sign-in", { email, password })).toMatchObject({ status: 200 })
      for (const { address } of [here, there]) {
        person.at(address)
        expect(await person.post("/api/v1/account/name", { name: "Ann Field" })).toMatchObject({
          status: 200,
        })
      }
    }
    const guesser = new HttpLearner(ahead.address)
    const guess = () => guesser.post("/api/v1/sign-in", { email, password: "not the one at all" })
    const statuses = []
    for (let tries = 0; tries < 12; tries++) {
      guesser.at(tries % 2 ? ahead.address : behind.address)
      statuses.push((await guess()).status)
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429])
  })

  it("share an attempt, and every time that is stored is the database's", async () => {
    const learner = new HttpLearner(ahead.address)
    await learner.start()
    for (const [at, question] of (await paperOf(client, learner.attempt)).entries()) {
      learner.at(at % 2 ? ahead.address : behind.address)
      expect(await learner.answer(question.id, 1, keyOf(question))).toMatchObject({ status: 200 })
    }
    expect(await learner.at(ahead.address).submit(randomUUID())).toMatchObject({ status: 200 })
    const asked = { email: `${randomUUID()}@ward.example` }
    expect(await learner.post("/api/v1/register", asked)).toMatchObject({ status: 200 })

    const ended = await databaseNow()
    const times = await allTimes()
    expect(times.map(({ column }) => column)).toEqual(
      expect.arrayContaining(["Attempt.startedAt", "Attempt.submittedAt", "AttemptStep.receivedAt"]),
    )
    const wrong = times.filter(({ column, from, to }) => {
      // What lies ahead on purpose lies there by the week that an invitation holds, at most.
      const late = /expiresAt|dueAt/.test(column) ? minutes(7 * 24 * 60) : 0
      return +from < +begun - minutes(1) || +to > +ended + late + minutes(1)
    })
    expect(wrong).toEqual([])
    const { seal } = await client.attempt.findUniqueOrThrow({ where: { id: learner.attempt } })
    const sealed = Seal.parse(seal)
    for (const time of [
      sealed.startedAt,
      sealed.submittedAt,
      ...sealed.questions.map((each) => each.answeredAt),
    ])
      expect(Math.abs(new Date(time ?? 0).getTime() - ended.getTime())).toBeLessThan(minutes(5))
  })

  it("find no letter too late that was just written", async () => {
    const letter = await client.outbox.findFirstOrThrow()
    const until = new Date((letter.payload as { until: number }).until)
    expect(Math.abs(until.getTime() - (await databaseNow()).getTime() - minutes(60))).toBeLessThan(minutes(5))
    expect(letter.lastError ?? "").not.toBe("too late")
    expect(letter.doneAt).toBe(null)
  })

  it("and one whose clock jumps back by a day still notices at once that its database is gone", async () => {
    const ready = `${ahead.address}/api/health/ready`
    await answers(ready, 200, 10)
    process.kill(ahead.pid, "SIGUSR2")
    inner.set({ refuse: true })
    inner.cut()
    await answers(ready, 503, 10)
    inner.set()
    await answers(ready, 200, 30)
  })
})

describe("F18: a client whose clock is two hours off", () => {
  it.each([-2, 2])(
    "(%i hours) changes nothing: its times are not asked for, and not believed",
    async (hours) => {
      const wrong = new Date(Date.now() + hours * minutes(60))
      const lie = { receivedAt: wrong, submittedAt: wrong, startedAt: wrong, now: wrong.getTime() }
      const learner = new HttpLearner(behind.address)
      const send = (path: string, value: object) =>
        learner.post(path, { ...value, ...lie }, { date: wrong.toUTCString() })
      await learner.start()
      const [question] = await paperOf(client, learner.attempt)
      const path = `/api/v1/attempts/${learner.attempt}`
      const before = await databaseNow()
      const step = {
        question: question!.id,
        clientOpId: randomUUID(),
        clientSeq: 1,
        answer: keyOf(question!),
      }
      expect(await send(`${path}/answers`, step)).toMatchObject({ status: 200 })
      expect(await send(`${path}/submit`, { submitKey: randomUUID() })).toMatchObject({ status: 200 })
      const after = await databaseNow()
      const { submittedAt, steps } = await client.attempt.findUniqueOrThrow({
        where: { id: learner.attempt },
        include: { steps: true },
      })
      for (const time of [steps[0]?.receivedAt, submittedAt]) {
        expect(time?.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1)
        expect(time?.getTime()).toBeLessThanOrEqual(after.getTime() + 1)
      }
    },
  )
})
