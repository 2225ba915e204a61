import { database, type Tx } from "@/lib/database/client"
import type { AuditEntry } from "./schema"

type Db = Tx | typeof database

/** Writes down what was done, in the transaction that did it. */
export async function audit(tx: Db, entry: AuditEntry): Promise<void> {
  const { action, actorId = null, subjectId = null, detail = {} } = entry
  await tx.auditEvent.create({ data: { action, actorId, subjectId, detail }, select: { id: true } })
}

/** Writes down what was not part of a change: a sign-in that failed, a report that was taken out. */
export function auditNow(entry: AuditEntry): Promise<void> {
  return audit(database, entry)
}
