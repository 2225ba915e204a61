import type { PoolConfig } from "pg"
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
