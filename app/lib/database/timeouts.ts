/** Every wait on the database, in milliseconds. A person hears of a failure within 5 seconds (fault F11). */
export const timeouts = {
  /** To open a connection, or to get one from the pool. */
  connection: 2_000,
  /** One statement. Reports that need longer say so themselves. */
  statement: 4_000,
  /** A row or table lock held by somebody else. */
  lock: 2_000,
  /** A transaction that does nothing: its process hangs or is gone. */
  idleInTransaction: 5_000,
  /** A whole interactive transaction, and its wait for a connection. */
  transaction: 8_000,
  transactionWait: 2_000,
  /** A reply on the wire, when the server or the network has gone silent without closing. */
  reply: 4_500,
  /** An unused connection is closed after this, so that a restarted database is soon found. */
  idleConnection: 10_000,
} as const
