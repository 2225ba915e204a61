import pg from "pg"
import { afterEach, expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"
import { serve } from "#tests/support/fault/served"
import { paperOf } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { answers } from "#tests/support/starter"

const { url, ownerUrl, client } = await testDatabase()
/** Two connections for learners: one that is spoilt would soon be met again. */
const product = await serve(url, { DATABASE_POOL: "3" })

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const each of undo.splice(0).toReversed()) await each()
})

async function aSitting() {
  const http = new HttpLearner(product.address)
  await http.start()
  const [question] = await paperOf(client, http.attempt)
  const save = (seq: number) => http.answer(question!.id, seq, keyOf(question!))
  return { http, save }
}

async function anOwner(): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on("error", () => {})
  await owner.connect()
  undo.push(() => owner.end())
  return owner
}

/** Keeps an attempt's row, so that whoever wants it waits; gives the way to let it go. */
async function hold(attempt: string): Promise<pg.Client> {
  const owner = await anOwner()
  await owner.query("BEGIN")
  await owner.query(`SELECT 1 FROM "Attempt" WHERE id = $1 FOR UPDATE`, [attempt])
  return owner
}

/** The process of the database that waits for a lock on behalf of the product. */
async function waitingBackend(): Promise<number> {
  const end = Date.now() + 1_500
  for (;;) {
    const [row] = await client.$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'backwise' AND wait_event_type = 'Lock'`
    if (row) return row.pid
    if (Date.now() > end) throw new Error("Nothing waits for a lock.")
  }
}

/** Stops a process of our own test database in its tracks, as a broken disk would. */
function freeze(pid: number): () => void {
  process.kill(pid, "SIGSTOP")
  let frozen = true
  const thaw = () => void (frozen && process.kill(pid, "SIGCONT"), (frozen = false))
  undo.push(thaw)
  return thaw
}

async function timed<T>(work: Promise<T>): Promise<{ value: T; seconds: number }> {
  const begun = performance.now()
  const value = await work
  return { value, seconds: (performance.now() - begun) / 1000 }
}

it.each(["an answer", "a submit"])(
  "F11: a database process hangs with %s: told within 5 s, and no other learner notices",
  async (what) => {
    const [hung, other] = [await aSitting(), await aSitting()]
    const holder = await hold(hung.http.attempt)
    const send = () => (what === "an answer" ? hung.save(1) : hung.http.submit(hung.http.attempt))
    const failing = timed(send())
    const thaw = freeze(await waitingBackend())
    await holder.query("ROLLBACK")

    for (let seq = 1; seq <= 5; seq++) {
      const { value, seconds } = await timed(other.save(seq))
      expect(value).toMatchObject({ status: 200 })
      expect(seconds).toBeLessThan(2)
    }
    const { value, seconds } = await failing
    expect(value).toMatchObject({ status: 503, body: { problem: "unavailable" }, retryAfter: "3" })
    expect(seconds).toBeLessThan(5.5)
    // The connection that hangs was not put back: each of the two would be met twice among these.
    for (let seq = 6; seq <= 10; seq++) expect(await other.save(seq)).toMatchObject({ status: 200 })

    thaw()
    await answers(`${product.address}/api/health/ready`, 200, 10)
    expect(await send()).toMatchObject({ status: 200 })
  },
)

it("F11: somebody locks a whole table: told within 5 s, and what does not need it goes on", async () => {
  const sitting = await aSitting()
  const owner = await anOwner()
  await owner.query(`BEGIN; LOCK TABLE "AttemptStep" IN ACCESS EXCLUSIVE MODE`)
  const failing = timed(sitting.save(1))
  for (const path of ["/course", "/record"]) {
    const { value, seconds } = await timed(sitting.http.page(path))
    expect(value.status).toBe(200)
    expect(seconds).toBeLessThan(2)
  }
  const { value, seconds } = await failing
  expect(value).toMatchObject({ status: 503, body: { problem: "unavailable" }, retryAfter: "3" })
  expect(seconds).toBeLessThan(5)
  await owner.query("ROLLBACK")
  expect(await sitting.save(1)).toMatchObject({ status: 200 })
})
