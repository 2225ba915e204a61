import { PrismaPg } from "@prisma/adapter-pg"
import pg from "pg"
import { log } from "@/lib/log/log"
import { settings } from "@/lib/settings/settings"
import { type Prisma, PrismaClient } from "#prisma/generated/client"
import { giveUpWhenSilent, poolOptions, shareOut } from "./pool"
import { timeouts } from "./timeouts"
import { noteTrouble } from "./trouble"

export { isUnavailable } from "./outage"

export type Tx = Prisma.TransactionClient

const kept = globalThis as typeof globalThis & { backwiseDatabases?: Map<Use, PrismaClient> }

type Use = keyof ReturnType<typeof shareOut>

/** The database. Nothing connects before the first query, so that a build needs no database. */
export const database = opened("everythingElse")

/** The same database for what reads many people's rows: its few connections are no learner's to wait for. */
export const reports = opened("reports")

function opened(use: Use): PrismaClient {
  return new Proxy({} as PrismaClient, {
    get: (_, key) => {
      const client = clientFor(use)
      const value: unknown = Reflect.get(client, key)
      return typeof value === "function" ? value.bind(client) : value
    },
  })
}

function clientFor(use: Use): PrismaClient {
  const clients = (kept.backwiseDatabases ??= new Map())
  const open = clients.get(use) ?? connect(databaseUrl(), shareOut(settings().databasePool)[use])
  clients.set(use, open)
  return open
}

/** Runs `work` as one transaction: all of it or nothing. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return noteTrouble(() =>
    database.$transaction(work, { maxWait: timeouts.transactionWait, timeout: timeouts.transaction }),
  )
}

/** A client of its own for a database address. The pool heals by itself: a broken connection is dropped. */
export function connect(url: string, size: number): PrismaClient {
  const pool = new pg.Pool(poolOptions(url, size)).on("connect", giveUpWhenSilent)
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: statementName,
    onPoolError: (err) => log.warn({ event: "database.connection-lost", err }),
    onConnectionError: (err) => log.warn({ event: "database.connection-lost", err }),
  })
  // Minimal: longer messages quote our source and paths of this machine.
  const client = new PrismaClient({ adapter, errorFormat: "minimal" })
  const noting = client.$extends({
    query: { $allOperations: ({ args, query }) => noteTrouble(() => query(args)) },
  })
  return noting as unknown as PrismaClient
}

/** Closes the pools, when the process ends. */
export async function disconnect(): Promise<void> {
  const clients = [...(kept.backwiseDatabases?.values() ?? [])]
  kept.backwiseDatabases?.clear()
  await Promise.all(clients.map((client) => client.$disconnect()))
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
