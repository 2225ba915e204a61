import { randomBytes } from "node:crypto"
import { hash, verify } from "@node-rs/argon2"

// argon2id (the library's default) with 19 MiB and two passes: 11 ms here, OWASP's recommendation.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const costNote = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`

// Two at once keeps two cores and 38 MiB busy. 400 in the queue are about two seconds of waiting.
const atOnce = 2
const longestQueue = 400

let running = 0
const queue: (() => void)[] = []

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), cost))
}

/** Whether a password is the right one. Takes as long when there is nothing to compare it with. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const against = stored ?? (await dummy())
  const right = await inTurn(() => verify(against, normal(password)).catch(() => false))
  return right && stored !== null
}

/** True for a hash made with other costs than today's. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(costNote)
}

let kept: Promise<string> | undefined

/** The hash of a password that nobody knows. */
function dummy(): Promise<string> {
  return (kept ??= hash(randomBytes(32), cost))
}

/** One keyboard writes "é" as one sign, another as two: both are the same password. */
function normal(password: string): string {
  return password.normalize("NFC")
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await wait()
  else running += 1
  try {
    return await work()
  } finally {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }
}

function wait(): Promise<void> {
  if (queue.length >= longestQueue) throw tooBusy()
  return new Promise((resolve) => queue.push(resolve))
}

/** SQLSTATE's "insufficient resources", so that it is answered like a database that is too busy: 503, try later. */
function tooBusy(): Error {
  return Object.assign(new Error("Too many passwords to check at once"), { code: "53000" })
}
