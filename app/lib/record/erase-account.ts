import { audit } from "@/lib/audit/data"
import { transaction } from "@/lib/database/client"
import { findPasswordHash, lockAdministrators } from "@/lib/person/data"
import { verifyPassword } from "@/lib/person/hash-password"
import { allowances, isLastAdministrator } from "@/lib/person/rules"
import type { AccountId } from "@/lib/person/schema"
import { addCounts } from "@/lib/statistics/data"
import { countsWithout } from "@/lib/statistics/forget"
import { throttle } from "@/lib/throttle/data"
import { erase } from "./data"

export type Erased = { ok: true } | { ok: false; problem: "passwordWrong" | "tooMany" | "lastAdministrator" }

/** Erases the account of somebody who has shown that it is theirs. What stays is one audit line that names nobody. */
export async function eraseAccount(account: AccountId, password: string): Promise<Erased> {
  const problem = await doubt(account, password)
  if (problem) return { ok: false, problem }
  return transaction(async (tx) => {
    if (isLastAdministrator(account, await lockAdministrators(tx)))
      return { ok: false, problem: "lastAdministrator" }
    const counts = await countsWithout(tx, account)
    await erase(tx, account)
    await audit(tx, { action: "person.erased", subjectId: account })
    await addCounts(tx, counts)
    return { ok: true }
  })
}

/** An unlocked PC is not enough: whoever has a password gives it, counted with the tries to change it. */
async function doubt(account: AccountId, password: string): Promise<"passwordWrong" | "tooMany" | null> {
  const stored = await findPasswordHash(account)
  if (stored === null) return null
  if (!(await throttle(`change-password:${account}`, allowances.signInHere)).allowed) return "tooMany"
  return (await verifyPassword(password, stored)) ? null : "passwordWrong"
}
