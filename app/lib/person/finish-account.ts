import { audit } from "@/lib/audit/data"
import { transaction, type Tx } from "@/lib/database/client"
import { peekToken, useToken } from "@/lib/token/data"
import type { TokenUse } from "@/lib/token/schema"
import { createAccount, hasAccount, hasAdministrator, lockAccountMaking, isTaken } from "./data"
import { hashPassword } from "./hash-password"
import { judgePassword, type PasswordProblem } from "./judge-password"

export type FinishPurpose = "registration" | "invitation" | "firstAdministrator"

export type Finishing = {
  purpose: FinishPurpose
  token: string
  /** Only the first administrator chooses an address; the others were written to at theirs. */
  email: string | undefined
  name: string
  password: string
}

export type Finished =
  | { ok: true; personId: string }
  | { ok: false; problem: PasswordProblem | "addressTaken" | "linkUsed" | "invalid" }

/** Turns a one-time link into an account. A guest's work goes with it, from this browser or the one that asked. */
export async function finishAccount(finishing: Finishing, guestId: string | null): Promise<Finished> {
  const { purpose, token, name, password } = finishing
  const use = await peekToken(purpose, token)
  if (!use) return { ok: false, problem: "linkUsed" }
  const email = use.email ?? finishing.email
  if (!email) return { ok: false, problem: "invalid" }
  const problem = judgePassword(password, { email, name })
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  return isTaken(() =>
    transaction(async (tx) => {
      if (await hasAccount(tx, email)) return { ok: false, problem: "addressTaken" }
      if (!(await claim(tx, finishing))) return { ok: false, problem: "linkUsed" }
      return join(tx, use, { email, name, passwordHash }, guestId)
    }),
  )
}

/** Uses the link up; that of the first administrator only as long as there is none. */
async function claim(tx: Tx, { purpose, token }: Finishing): Promise<boolean> {
  if (purpose === "firstAdministrator") {
    await lockAccountMaking(tx)
    if (await hasAdministrator(tx)) return false
  }
  return (await useToken(tx, purpose, token)) !== null
}

type Chosen = { email: string; name: string; passwordHash: string }

async function join(tx: Tx, use: TokenUse, chosen: Chosen, guestId: string | null): Promise<Finished> {
  const role = use.role ?? "learner"
  const personId = await createAccount(tx, { ...chosen, role }, guestId ?? use.personId)
  await audit(tx, {
    action: "person.joined",
    actorId: personId,
    subjectId: personId,
    detail: { by: use.purpose, role },
  })
  return { ok: true, personId }
}
