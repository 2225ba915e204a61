import { database, type Tx } from "@/lib/database/client"
import { Message } from "./schema"

export type DueMail = {
  id: bigint
  key: string
  payload: unknown
  tries: number
  /** Its `until` is over. By the database's clock, as all times. */
  late: boolean
}

/** The moment that lies so many minutes ahead: the `until` of a message. Milliseconds since 1970. */
export async function untilAfter(tx: Tx, minutes: number): Promise<number> {
  const [row] = await tx.$queryRaw<[{ now: Date }]>`SELECT now() AS now`
  return row.now.getTime() + minutes * 60_000
}

/** Writes a message into the outbox, in the transaction that causes it. The same key twice is one message. */
export async function enqueue(tx: Tx, key: string, message: Message): Promise<void> {
  const { kind, ...payload } = message
  await tx.outbox.createMany({
    data: [{ kind: `mail.${kind}`, key, payload: { kind, ...payload } }],
    skipDuplicates: true,
  })
}

// Two minutes: longer than any conversation with a mail server that our timeouts allow.
const leaseSeconds = 120

/** Takes up to `most` due messages for this process. A process that dies leaves them due again. */
export function claimDueMail(most: number): Promise<DueMail[]> {
  return database.$queryRaw<DueMail[]>`
    UPDATE "Outbox" SET tries = tries + 1, "dueAt" = now() + make_interval(secs => ${leaseSeconds}::float8)
     WHERE id IN (SELECT id FROM "Outbox"
                   WHERE "doneAt" IS NULL AND "dueAt" <= now() AND kind LIKE 'mail.%'
                   ORDER BY "dueAt" LIMIT ${most}::int FOR UPDATE SKIP LOCKED)
    RETURNING id, key, payload, tries,
              coalesce((payload->>'until')::float8 < extract(epoch FROM now()) * 1000, false) AS late`
}

/** The message has left: forget what it said. */
export async function markSent(id: bigint): Promise<void> {
  await database.$executeRaw`
    UPDATE "Outbox" SET "doneAt" = now(), payload = '{}', "lastError" = NULL WHERE id = ${id}`
}

/** The message did not leave. Tried again after `seconds`. */
export async function markFailed(id: bigint, reason: string, seconds: number): Promise<void> {
  await database.$executeRaw`
    UPDATE "Outbox" SET "lastError" = ${reason}, "dueAt" = now() + make_interval(secs => ${seconds}::float8)
     WHERE id = ${id}`
}

/** The message will never leave; the reason stays for whoever looks after the server. */
export async function giveUp(id: bigint, reason: string): Promise<void> {
  await database.$executeRaw`
    UPDATE "Outbox" SET "doneAt" = now(), payload = '{}', "lastError" = ${reason} WHERE id = ${id}`
}
