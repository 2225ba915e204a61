import type { Client, PoolConfig } from "pg"
import { timeouts } from "./timeouts"

/** How every connection of the product behaves. */
export function poolOptions(url: string, size: number): PoolConfig {
  return {
    connectionString: url,
    max: size,
    application_name: "backwise",
    keepAlive: true,
    connectionTimeoutMillis: timeouts.connection,
    idleTimeoutMillis: timeouts.idleConnection,
    statement_timeout: timeouts.statement,
    lock_timeout: timeouts.lock,
    idle_in_transaction_session_timeout: timeouts.idleInTransaction,
    query_timeout: timeouts.reply,
  }
}

/**
 * How many of all connections reports may have: a third, so that however many managers ask at once, a learner's
 * answer never waits behind them. With one connection in all, reports get one more.
 */
export function shareOut(size: number): { reports: number; everythingElse: number } {
  const reports = Math.max(1, Math.floor(size / 3))
  return { reports, everythingElse: Math.max(1, size - reports) }
}

/** Gives a connection up when a reply did not come: whatever is sent next would only queue behind that. */
export function giveUpWhenSilent(client: Client): void {
  const query = client.query.bind(client) as (...all: unknown[]) => unknown
  client.query = ((...all: unknown[]) => {
    const asked = query(...all)
    if (asked instanceof Promise) asked.catch((error: unknown) => isSilence(error) && cut(client))
    return asked
  }) as typeof client.query
}

// What pg says when query_timeout is over; it has no code.
const isSilence = (error: unknown) => error instanceof Error && error.message === "Query read timeout"

const cut = ({ connection }: Client) => void connection.stream.destroy()
