import { database, type Tx } from "@/lib/database/client"
import { Message } from "./schema"

export type DueMail = { id: bigint; key: string; payload: unknown; tries: number }

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
    RETURNING id, key, payload, tries`
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
