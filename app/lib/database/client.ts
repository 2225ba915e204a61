import { PrismaPg } from "@prisma/adapter-pg"
import pg from "pg"
import { log } from "@/lib/log/log"
import { settings } from "@/lib/settings/settings"
import { type Prisma, PrismaClient } from "#prisma/generated/client"
import { poolOptions } from "./pool"
import { timeouts } from "./timeouts"

export { isUnavailable } from "./outage"

export type Tx = Prisma.TransactionClient

const kept = globalThis as typeof globalThis & { backwiseDatabase?: PrismaClient | undefined }

/** The database. Nothing connects before the first query, so that a build needs no database. */
export const database: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, key) => {
    const client = (kept.backwiseDatabase ??= connect(databaseUrl(), settings().databasePool))
    const value: unknown = Reflect.get(client, key)
    return typeof value === "function" ? value.bind(client) : value
  },
})

/** Runs `work` as one transaction: all of it or nothing. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.$transaction(work, { maxWait: timeouts.transactionWait, timeout: timeouts.transaction })
}

/** A client of its own for a database address. The pool heals by itself: a broken connection is dropped. */
export function connect(url: string, size: number): PrismaClient {
  const pool = new pg.Pool(poolOptions(url, size))
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: statementName,
    onPoolError: (err) => log.warn({ event: "database.connection-lost", err }),
    onConnectionError: (err) => log.warn({ event: "database.connection-lost", err }),
  })
  // Minimal: longer messages quote our source and paths of this machine.
  return new PrismaClient({ adapter, errorFormat: "minimal" })
}

/** Closes the pool, when the process ends. */
export async function disconnect(): Promise<void> {
  await kept.backwiseDatabase?.$disconnect()
  kept.backwiseDatabase = undefined
}

function databaseUrl(): string {
  const url = settings().databaseUrl
  if (!url) throw new Error("DATABASE_URL is not set. Start Backwise with npm start.")
  return url
}

const names = new Map<string, string>()

/** Names a statement so that Postgres plans it once per connection. Past 500, statements go unnamed. */
function statementName({ sql }: { sql: string }): string {
  const name = names.get(sql)
  if (name !== undefined) return name
  const fresh = names.size < 500 ? `s${names.size}` : ""
  if (fresh) names.set(sql, fresh)
  return fresh
}
