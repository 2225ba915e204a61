/** What is worth an inspector's question. A closed set, so that a report can count on it. */
export const auditActions = [
  "attempt.submitted",
  "attempt.given",
  "attempts.rescored",
  "signIn.failed",
  "password.reset",
  "password.changed",
  "sessions.ended",
  "person.invited",
  "person.joined",
  "person.roleChanged",
  "person.disabled",
  "person.enabled",
  "person.exported",
  "person.erased",
  "roster.exported",
  "answers.exported",
  "evidence.exported",
  "evidence.sealed",
  "gain.exported",
] as const

export type AuditAction = (typeof auditActions)[number]

/** Ids, roles and reasons; never a name, an address or an answer. */
export type AuditDetail = Record<string, string | number | boolean | null>

export type AuditEntry = {
  action: AuditAction
  actorId?: string | null
  subjectId?: string | null
  detail?: AuditDetail
}
