import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm"
import pg from "pg"
import { withEngine } from "./engine"
import { grantToApplication } from "./roles"
import { Told } from "./told"

const folder = fileURLToPath(new URL("migrations", import.meta.url))

/** Any number: it keeps two processes that start at once from migrating at once. */
const lockNumber = 20_261_123

/** Brings the database to where this code needs it. Twice, or two at once, has the effect of once. */
export async function migrate(url: string, applicationRole?: string): Promise<string[]> {
  const client = await open(url)
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lockNumber])
    const applied = await bringUp(client, url)
    if (applied.length && applicationRole) await grantToApplication(client, applicationRole)
    return applied
  } finally {
    await client.end()
  }
}

async function bringUp(client: pg.Client, url: string): Promise<string[]> {
  const known = await knownMigrations()
  const rows = await recorded(client)
  const done = new Set(rows.filter((row) => row.finished).map((row) => row.name))
  const newer = [...done].filter((name) => !known.includes(name))
  if (newer.length)
    throw new Told(
      `The database is newer than this Backwise (it has ${newer.join(", ")}). Start the newer version; nothing was changed.`,
    )
  if (known.every((name) => done.has(name))) return []
  if (rows.some((row) => !row.finished)) await forgetUnfinished(client)
  try {
    return await withEngine(url, apply)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    throw new Told(`The database could not be brought up to date; no data was changed. ${oneLine(words)}`)
  }
}

/** A migration runs as one transaction, so one that was begun and not finished has left nothing behind. */
async function forgetUnfinished(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  )
}

async function apply(engine: SchemaEngine): Promise<string[]> {
  const migrationsList = await list()
  const filters = { externalTables: [], externalEnums: [] }
  return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim().slice(0, 400)

/** The names of all migrations this code knows, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

type Row = { name: string; finished: boolean }

async function recorded(client: pg.Client): Promise<Row[]> {
  const { rows: tables } = await client.query<{ there: string | null }>(
    `SELECT to_regclass('"_prisma_migrations"')::text AS there`,
  )
  if (!tables[0]?.there) return []
  const { rows } = await client.query<Row>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  )
  return rows
}

async function list(): Promise<MigrationList> {
  const names = await knownMigrations()
  const migrationDirectories = names.map(async (path) => ({
    path,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok" as const, value: await readFile(join(folder, path, "migration.sql"), "utf8") },
    },
  }))
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(migrationDirectories),
  }
}

/** Connects, or says in one sentence why not. Never quotes the address: it holds a password. */
async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    lock_timeout: 120_000,
    application_name: "backwise migrate",
  })
  client.on("error", () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num")
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
    if (major < 14) throw new Told(`The database is Postgres ${major}; Backwise needs 14 or later.`)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error instanceof Told ? error : new Told(unreachable(url, error))
  }
}

function unreachable(url: string, error: unknown): string {
  const place = new URL(url).host
  const { code, message } = error as { code?: string; message?: string }
  if (code === "28P01" || code === "28000")
    return `The database at ${place} refuses the user or password of DATABASE_URL.`
  if (code === "3D000")
    return `The database server at ${place} has no database "${new URL(url).pathname.slice(1)}".`
  if (code === "57P03")
    return `The database at ${place} is starting up or shutting down. Try again in a moment.`
  return `The database at ${place} cannot be reached (${code ?? oneLine(message ?? "no answer")}). Is it running?`
}
