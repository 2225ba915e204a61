import { isSomewhere, type Trace } from "./trace"

/** What Prisma calls a database that cannot be reached, is too busy, or has ended a transaction. */
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028", "P2037"])

const adapterKinds = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TlsConnectionError",
])

const socketCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
])

/**
 * SQLSTATE: connection (08), resources such as a full disk or too many clients (53), shutdown and cancelled
 * statements (57), a lock not had in time (55P03), deadlock (40P01), an idle or long transaction ended by the
 * server (25P03, 25P04), a standby that only reads (25006), damage and I/O errors (58).
 */
const sqlState = /^(08|53|57|58)[0-9A-Z]{3}$|^(55P03|40P01|25P03|25P04|25006)$/

/** node-postgres gives these without a code. */
const words =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable|connection error|can't reach database server|server has closed the connection/i

/** Whether an error means "the database cannot be had just now", so that trying again later may work. */
export function isUnavailable(error: unknown): boolean {
  return isSomewhere(error, isOutage)
}

function isOutage({ code, originalCode, kind, message }: Trace): boolean {
  if ([code, originalCode].some((each) => typeof each === "string" && isOutageCode(each))) return true
  if (typeof kind === "string" && adapterKinds.has(kind)) return true
  return typeof message === "string" && words.test(message)
}

function isOutageCode(code: string): boolean {
  return prismaCodes.has(code) || socketCodes.has(code) || sqlState.test(code)
}
