import { audit } from "@/lib/audit/data"
import { transaction } from "@/lib/database/client"
import { endAllSessions } from "@/lib/session/data"
import { throttle } from "@/lib/throttle/data"
import { revokeTokens } from "@/lib/token/data"
import { findContext, findPasswordHash, setPasswordHash } from "./data"
import { hashPassword, verifyPassword } from "./hash-password"
import { judgePassword, type PasswordProblem } from "./judge-password"
import { allowances } from "./rules"
import type { AccountId } from "./schema"

export type Changed = { ok: true } | { ok: false; problem: PasswordProblem | "passwordWrong" | "tooMany" }

/** Changes a password for somebody who knows the current one. Every session ends, this one included. */
export async function changePassword(id: AccountId, current: string, password: string): Promise<Changed> {
  if (!(await throttle(`change-password:${id}`, allowances.signInHere)).allowed)
    return { ok: false, problem: "tooMany" }
  if (!(await verifyPassword(current, await findPasswordHash(id))))
    return { ok: false, problem: "passwordWrong" }
  const problem = judgePassword(password, await findContext(id))
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  await transaction(async (tx) => {
    await setPasswordHash(id, passwordHash, tx)
    await endAllSessions(tx, id)
    await revokeTokens(tx, id)
    await audit(tx, { action: "password.changed", actorId: id, subjectId: id })
  })
  return { ok: true }
}

/** Ends every session of a person, on all their devices. */
export function signOutEverywhere(id: AccountId): Promise<void> {
  return transaction(async (tx) => {
    await endAllSessions(tx, id)
    await audit(tx, { action: "sessions.ended", actorId: id, subjectId: id })
  })
}
