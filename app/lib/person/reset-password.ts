import { audit } from "@/lib/audit/data"
import { transaction } from "@/lib/database/client"
import { endAllSessions } from "@/lib/session/data"
import { peekToken, revokeTokens, useToken } from "@/lib/token/data"
import { findContext, findEnabledByEmail, setPasswordHash } from "./data"
import { hashPassword } from "./hash-password"
import { judgePassword, type PasswordProblem } from "./judge-password"
import { postLink } from "./post-link"

/** Posts a link to choose a new password, if there is somebody to post it to. Says nothing either way. */
export function requestReset(email: string): Promise<void> {
  return transaction(async (tx) => {
    const person = await findEnabledByEmail(tx, email)
    if (!person) return
    const token = { purpose: "reset", personId: person.id } as const
    await postLink(tx, "passwordReset", email, { token, path: "/reset" })
  })
}

/** Posts a link that signs in, if there is somebody to post it to. */
export function requestSignInLink(email: string, next: string): Promise<void> {
  return transaction(async (tx) => {
    const person = await findEnabledByEmail(tx, email)
    if (!person) return
    const token = { purpose: "signIn", personId: person.id } as const
    await postLink(tx, "signInLink", email, { token, path: "/sign-in/link", next })
  })
}

export type Reset = { ok: true; personId: string } | { ok: false; problem: PasswordProblem | "linkUsed" }

/** Sets a new password with a mailed link, and ends every session that the old one opened. */
export async function resetPassword(token: string, password: string): Promise<Reset> {
  const use = await peekToken("reset", token)
  if (!use?.personId) return { ok: false, problem: "linkUsed" }
  const { personId } = use
  const problem = judgePassword(password, await findContext(personId))
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    if (!(await useToken(tx, "reset", token))) return { ok: false, problem: "linkUsed" }
    await setPasswordHash(personId, passwordHash, tx)
    await endAllSessions(tx, personId)
    await revokeTokens(tx, personId)
    await audit(tx, { action: "password.reset", actorId: personId, subjectId: personId })
    return { ok: true, personId }
  })
}
