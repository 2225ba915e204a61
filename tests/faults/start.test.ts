import { readFile, rm, stat } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import pg from "pg"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { freePort } from "#prisma/embedded/kept"
import {
  aFolder,
  answers,
  findPostmaster,
  killHard,
  requirePostmaster,
  runStarter,
  startAndFail,
  type Starter,
} from "#tests/support/starter"

const cleanUp: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const undo of cleanUp.splice(0).toReversed()) await undo()
})

async function aDataDir(): Promise<string> {
  const folder = await aFolder("start")
  cleanUp.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function startAt(dataDir: string, port: number): Promise<Starter> {
  const starter = runStarter({ DATA_DIR: dataDir, PORT: String(port) })
  try {
    await answers(`http://127.0.0.1:${port}/api/health/ready`, 200, 120)
  } catch (error) {
    await starter.stop()
    throw error
  }
  return starter
}

async function aStart(dataDir: string, port: number): Promise<Starter> {
  const starter = await startAt(dataDir, port)
  cleanUp.push(() => starter.stop())
  return starter
}

async function inDatabase(dataDir: string, text: string): Promise<unknown[]> {
  const kept = JSON.parse(await readFile(join(dataDir, "database.json"), "utf8")) as Record<string, string>
  const client = new pg.Client({
    host: "127.0.0.1",
    port: Number(kept["port"]),
    user: "backwise_owner",
    password: kept["ownerPassword"],
    database: "backwise",
  })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

it("keeps everything over a kill -9 of starter, server and database", async () => {
  const [dataDir, port] = [await aDataDir(), await freePort()]
  const first = await aStart(dataDir, port)
  const [link] = /\S+\/welcome\?token=\S+/.exec(first.output()) ?? []
  expect(link).toContain(`http://localhost:${port}/welcome?token=`)
  await inDatabase(dataDir, `INSERT INTO "Person" ("name") VALUES ('kept')`)
  await killHard(pidOf(first), requirePostmaster(dataDir))

  const second = await aStart(dataDir, port)
  expect(await inDatabase(dataDir, `SELECT "name" FROM "Person"`)).toEqual([{ name: "kept" }])
  expect(await second.stop()).toBe(0)
  expect(findPostmaster(dataDir)).toBe(null)
})

it("takes over the database of a starter that was killed alone, and the server follows its starter", async () => {
  const [dataDir, port] = [await aDataDir(), await freePort()]
  const first = await aStart(dataDir, port)
  const database = requirePostmaster(dataDir)
  process.kill(pidOf(first), "SIGKILL")
  await expect.poll(() => isServed(port), { timeout: 15_000 }).toBe(false)
  await aStart(dataDir, port)
  expect(findPostmaster(dataDir)).toBe(database)
})

describe("one that runs", () => {
  let [dataDir, port] = ["", 0]
  let running: Starter

  beforeAll(async () => {
    ;[dataDir, port] = [await aFolder("start"), await freePort()]
    running = await startAt(dataDir, port)
  })
  afterAll(async () => {
    await running.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it("keeps secrets where only their owner reads them", async () => {
    for (const name of ["secret", "database.json"]) {
      expect((await stat(join(dataDir, name))).mode & 0o777).toBe(0o600)
    }
    expect((await stat(join(dataDir, "postgres"))).mode & 0o777).toBe(0o700)
  })

  it("is left alone by another, which says in one sentence that the port is taken", async () => {
    const { code, said } = await startAndFail({ DATA_DIR: dataDir, PORT: String(port) })
    expect({ code, said: said.replaceAll(String(port), "P").replace(String(port + 1), "P+1") }).toEqual({
      code: 1,
      said: "Port P is taken by another program. Stop it, or choose another port: PORT=P+1 npm start",
    })
    await answers(`http://127.0.0.1:${port}/api/health/ready`, 200, 5)
  })

  it("starts the embedded database again when it dies, without a new server", async () => {
    const before = requirePostmaster(dataDir)
    await killHard(before)
    await expect.poll(() => findPostmaster(dataDir) ?? before, { timeout: 30_000 }).not.toBe(before)
    await answers(`http://127.0.0.1:${port}/api/health/ready`, 200, 30)
  })

  it("stops without a fault, and needs a moment only for a second start", async () => {
    expect(await running.stop()).toBe(0)
    const started = performance.now()
    running = await startAt(dataDir, port)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

it.each([
  ["a data folder that cannot be made", { DATA_DIR: "/proc/backwise" }],
  ["a data folder that is a file", { DATA_DIR: join(process.cwd(), "package.json") }],
  ["a database that is down", { DATABASE_URL: "postgresql://a:hunter2@127.0.0.1:1/backwise" }],
  ["a wrong setting", { TRUSTED_PROXIES: "many" }],
  ["two wrong settings", { PORT: "x", REGISTRATION: "closed" }],
  ["a weak secret", { NEXTAUTH_SECRET: "changeme" }],
])("ends in one clear sentence: %s", async (_, env) => {
  const { code, said } = await startAndFail({
    PORT: String(await freePort()),
    DATA_DIR: await aDataDir(),
    ...env,
  })
  expect(code).toBe(1)
  expect(said.replaceAll(process.cwd(), "")).toMatchSnapshot()
})

it("says so when what answers at DATABASE_URL is no Postgres", async () => {
  const mute = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"))
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve))
  cleanUp.push(async () => mute.close())
  const { port } = mute.address() as { port: number }
  const { code, said } = await startAndFail({
    PORT: String(await freePort()),
    DATA_DIR: await aDataDir(),
    DATABASE_URL: `postgresql://a:hunter2@127.0.0.1:${port}/backwise`,
  })
  expect(code).toBe(1)
  expect(said).toMatch(/^The database at 127\.0\.0\.1:\d+ cannot be reached .*\. Is it running\?$/)
})

function pidOf({ process: { pid } }: Starter): number {
  if (!pid) throw new Error("The starter does not run")
  return pid
}

const isServed = (port: number) =>
  fetch(`http://127.0.0.1:${port}/api/health/live`).then(
    () => true,
    () => false,
  )
