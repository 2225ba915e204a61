import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import { expect, it, onTestFinished } from "vitest"
import { connect } from "@/lib/database/client"
import { asOwner, testDatabase } from "#tests/support/database"
import { check } from "#tests/support/fault/check"
import { History } from "#tests/support/fault/history"
import { serve } from "#tests/support/fault/served"
import { Sitter } from "#tests/support/fault/sitter"
import { canMountDisk, startOnSmallDisk } from "#tests/support/fault/small-disk"
import { paperOf, readStored } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { aFolder, answers } from "#tests/support/starter"

const { url, client } = await testDatabase()

// Needs root, or the right to mount. Where that is not to be had, the next test says what holds everywhere.
const disks = canMountDisk() ? ["200 MB"] : []

it.each(disks)(
  "F13: a database on a full disk of %s refuses with 503, lets read, loses nothing acknowledged, and recovers",
  async () => {
    const folder = await aFolder("small-disk")
    const disk = await startOnSmallDisk(folder)
    const product = await serve(disk.appUrl)
    const beside = connect(disk.appUrl, 2)
    onTestFinished(async () => {
      await Promise.all([beside.$disconnect(), product.stop()])
      await disk.close()
      await rm(folder, { recursive: true, force: true })
    })
    const history = new History()
    const http = new HttpLearner(product.address)
    const sitter = new Sitter(http, { history, paperOf: (id) => paperOf(beside, id), random: () => 0.5 })
    await sitter.start()
    await sitter.answerAll()
    const [question] = await paperOf(beside, http.attempt)
    if (!question) throw new Error("Nothing was asked.")

    await disk.order("fill")
    const refused = await saveUntilRefused(history, http, question)
    expect(refused).toMatchObject({ status: 503, body: { problem: "unavailable" }, retryAfter: "3" })
    for (const path of ["/course", "/safety"]) expect((await http.page(path)).status).toBe(200)

    await disk.order("free")
    await disk.order("start")
    await answers(`${product.address}/api/health/ready`, 200, 30)
    await sitter.answerAll()
    expect(await sitter.submit()).toMatchObject({ kind: "ok" })
    expect(check(history.events, await readStored(beside))).toEqual([])
  },
)

it("F13: answers what Postgres says then with 503 and Retry-After, and takes the answer when there is room", async () => {
  const product = await serve(url)
  const http = new HttpLearner(product.address)
  await http.start()
  const [question] = await paperOf(client, http.attempt)
  await asOwner(async (owner) => {
    await owner.query(`
        CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
        CREATE TRIGGER no_room BEFORE INSERT ON "AttemptStep" EXECUTE FUNCTION no_room()`)
    const key = randomUUID()
    const save = () => http.answer(question!.id, 1, keyOf(question!), key)
    expect(await save()).toMatchObject({ status: 503, body: { problem: "unavailable" }, retryAfter: "3" })
    expect((await http.page(`/attempt/${http.attempt}/1`)).status).toBe(200)
    await owner.query(`DROP TRIGGER no_room ON "AttemptStep"`)
    expect(await save()).toMatchObject({ status: 200 })
  }, new URL(url).pathname.slice(1))
})

type Question = Awaited<ReturnType<typeof paperOf>>[number]

/** Rows fit into pages that are there already, so the disk is noticed after some dozens of answers. */
async function saveUntilRefused(history: History, http: HttpLearner, question: Question) {
  for (let seq = 2; seq < 5_000; seq++) {
    const [opId, answer] = [randomUUID(), keyOf(question)]
    let sent: Awaited<ReturnType<typeof http.answer>> | undefined
    const operation = {
      kind: "answer" as const,
      attempt: http.attempt,
      question: question.id,
      opId,
      seq,
      answer,
    }
    await history.note(operation, async () => {
      sent = await http.answer(question.id, seq, answer, opId)
      return sent.status === 200 ? { kind: "ok" } : { kind: "unknown", why: String(sent.status) }
    })
    if (sent?.status !== 200) return sent
  }
  throw new Error("The disk was never full.")
}

// A file that is always full, on Linux. A log that nobody reads is tried everywhere, in log-gone.test.ts.
const fullFiles = ["/dev/full"].filter(existsSync)

it.each(fullFiles)(
  "F14: a log that cannot be written, because %s is full, fails no request",
  async (file) => {
    const product = await serve(url, {}, file)
    const http = new HttpLearner(product.address)
    await http.start()
    for (const question of await paperOf(client, http.attempt))
      expect(await http.answer(question.id, 1, keyOf(question))).toMatchObject({ status: 200 })
    expect(await http.submit(randomUUID())).toMatchObject({ status: 200 })
    expect((await http.page(`/attempt/${http.attempt}/result`)).status).toBe(200)
    expect((await http.page("/course")).status).toBe(200)
    await answers(`${product.address}/api/health/ready`, 200, 10)
  },
)
