import { database, type Tx } from "@/lib/database/client"
import type { AuditEntry } from "./schema"

/** Writes down what was done, in the transaction that did it. */
export async function audit(tx: Tx | typeof database, entry: AuditEntry): Promise<void> {
  const { action, actorId = null, subjectId = null, detail = {} } = entry
  await tx.auditEvent.create({ data: { action, actorId, subjectId, detail }, select: { id: true } })
}
