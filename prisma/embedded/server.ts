import { spawn } from "node:child_process"
import { chown, readFile, rename, rm, unlink, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import pg from "pg"
import { ensureRole } from "../roles"
import { Told } from "../told"
import { type Binaries, findBinaries } from "./binaries"
import { freePort, isFree, type Kept, loadKept, saveKept } from "./kept"
import { disownLock, look, type State } from "./postmaster"
import { type DatabaseUser, databaseEnvironment, findUser, ownFolder } from "./user"

export type Embedded = {
  /** For the product: may not change the tables themselves, nor touch what is written for good. */
  appUrl: string
  /** For migrations. */
  ownerUrl: string
  appRole: string
  folder: string
  /** Starts it again if it is down; does nothing if it runs. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** The Postgres 18 that comes with npm, kept in `dataDir` (absolute), on loopback only. */
export async function startEmbedded(dataDir: string): Promise<Embedded> {
  const user = findUser()
  const binaries = await findBinaries(user)
  const kept = await loadKept(dataDir, user)
  const server = { dataDir, user, binaries, kept }
  await create(server)
  await choosePort(server)
  await start(server)
  const url = (role: string, password: string, name = "backwise") =>
    `postgresql://${role}:${password}@127.0.0.1:${server.kept.port}/${name}`
  await prepare(url(ownerRole, kept.ownerPassword, "postgres"), kept.appPassword)
  return {
    ownerUrl: url(ownerRole, kept.ownerPassword),
    appUrl: url(appRole, kept.appPassword),
    appRole,
    folder: kept.folder,
    start: () => start(server),
    stop: () => stop(server),
  }
}

const ownerRole = "backwise_owner"
const appRole = "backwise_app"

type Server = { dataDir: string; user: DatabaseUser; binaries: Binaries; kept: Kept }

/** Makes the data folder, beside its place and renamed when whole: a start that is killed leaves nothing half. */
async function create({ kept, user, binaries }: Server): Promise<void> {
  const version = await readFile(join(kept.folder, "PG_VERSION"), "utf8").catch(() => null)
  if (version?.trim() === "18") return
  if (version !== null)
    throw new Told(`${kept.folder} belongs to Postgres ${version.trim()}; this Backwise has Postgres 18.`)
  const half = `${kept.folder}.new`
  await rm(half, { recursive: true, force: true })
  await ownFolder(half, 0o700, user)
  await withPasswordFile(kept, user, (file) =>
    run(binaries.initdb, [`--pgdata=${half}`, `--pwfile=${file}`, ...initialSettings], user, half),
  )
  await rm(kept.folder, { recursive: true, force: true })
  await rename(half, kept.folder)
}

/** The builtin locale is the same on every machine, so an index built on one is right on another. */
const initialSettings = [
  `--username=${ownerRole}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
]

/** The application's role and the database itself, if a first start did not get that far. */
async function prepare(ownerUrl: string, appPassword: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await owner.connect()
  try {
    await ensureRole(owner, appRole, appPassword)
    const { rowCount } = await owner.query("SELECT 1 FROM pg_database WHERE datname = 'backwise'")
    if (rowCount === 0) await owner.query("CREATE DATABASE backwise")
  } finally {
    await owner.end()
  }
}

async function withPasswordFile(kept: Kept, user: DatabaseUser, work: (file: string) => Promise<unknown>) {
  const file = `${kept.folder}.key`
  await writeFile(file, kept.ownerPassword, { mode: 0o600 })
  const { uid, gid } = user.ids
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid)
  try {
    await work(file)
  } finally {
    await unlink(file)
  }
}

/** Another program may have taken the port while nothing ran here. Once handed out, the address stays. */
async function choosePort(server: Server): Promise<void> {
  if ((await look(server.kept.folder)) !== "none" || (await isFree(server.kept.port))) return
  server.kept.port = await freePort()
  await saveKept(server.dataDir, server.kept)
}

/** Waits, for a minute at most, for a server that somebody else is starting or stopping. */
async function settled(folder: string, tries = 600): Promise<State> {
  const state = await look(folder)
  if (state !== "busy" || tries === 0) return state
  await new Promise((resolve) => setTimeout(resolve, 100))
  return settled(folder, tries - 1)
}

/** A server that outlived its starter is taken over. */
async function start(server: Server): Promise<void> {
  if ((await settled(server.kept.folder)) === "ready") return
  const { kept, user, binaries } = server
  const options = [
    `-p ${kept.port}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=",
    "-c timezone=UTC",
    "-c log_timezone=UTC",
    "-c lc_messages=C",
    // Without them its log would quote the address in "Key (email)=(…) already exists".
    "-c log_error_verbosity=terse",
    "-c log_min_error_statement=panic",
  ].join(" ")
  const log = join(kept.folder, "server.log")
  const args = ["start", "-w", "-t", "60", "-D", kept.folder, "-l", log, "-o", options]
  await disownLock(kept.folder)
  await launch(() => rm(log, { force: true }).then(() => run(binaries.pgCtl, args, user, log)))
}

/** After a hard kill the children of the dead server need a moment to notice, and the folder is theirs till then. */
async function launch(attempt: () => Promise<void>, tries = 20): Promise<void> {
  try {
    await attempt()
  } catch (error) {
    if (tries === 0 || !(error instanceof Told) || !error.message.includes("pre-existing shared memory"))
      throw error
    await new Promise((resolve) => setTimeout(resolve, 500))
    await launch(attempt, tries - 1)
  }
}

/** Ends open connections and waits until everything is on the disk. */
async function stop({ kept, user, binaries }: Server): Promise<void> {
  await execute(binaries.pgCtl, ["stop", "-m", "fast", "-w", "-t", "60", "-D", kept.folder], user)
}

async function run(command: string, args: string[], user: DatabaseUser, place: string): Promise<void> {
  const { code, output } = await execute(command, args, user)
  if (code === 0) return
  const log = await readFile(place, "utf8").catch(() => "")
  throw new Told(sentence(output + log, place))
}

function sentence(output: string, place: string): string {
  if (/no space left|disk quota/i.test(output)) return `The disk that holds ${dirname(place)} is full.`
  if (/permission denied|read-only file system/i.test(output))
    return `The database may not write in ${dirname(place)}. Set DATA_DIR to a folder that this user can write.`
  if (/could not create (shared memory|semaphore)|could not map|cannot allocate memory/i.test(output))
    return "This machine has too little free memory for the built-in database."
  return `The built-in database did not start: ${lastWords(output)} (${place})`
}

function lastWords(output: string): string {
  const telling = output.split("\n").filter((line) => /FATAL|PANIC|error/i.test(line))
  return (telling.at(-1) ?? output.trim().split("\n").at(-1) ?? "it gave no reason").trim().slice(0, 300)
}

/** `cwd` is the root because the database user may not be able to stand where we stand. */
function execute(
  command: string,
  args: string[],
  user: DatabaseUser,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = databaseEnvironment()
    const child = spawn(command, args, { ...user.ids, cwd: "/", env, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    child.stdout.on("data", (data: Buffer) => (output += String(data)))
    child.stderr.on("data", (data: Buffer) => (output += String(data)))
    child.once("error", (error) => resolve({ code: 127, output: error.message }))
    child.once("exit", (code) => resolve({ code: code ?? 1, output }))
  })
}
