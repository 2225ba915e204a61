import { auditNow } from "@/lib/audit/data"
import { forgive, throttle } from "@/lib/throttle/data"
import { findLock, setPasswordHash, type Lock } from "./data"
import { hashPassword, isOutdated, verifyPassword } from "./hash-password"
import { allowances } from "./rules"

export type Checked =
  | { ok: true; personId: string }
  | { ok: false; problem: "badCredentials" }
  | { ok: false; problem: "tooMany"; retryAfter: number }

/** Whose address and password these are. Costs the same time whether or not there is such an account. */
export async function checkPassword(email: string, password: string, from: string): Promise<Checked> {
  const key = `sign-in:${email}:${from}`
  const wait = await countTry(email, from, key)
  if (wait > 0) return { ok: false, problem: "tooMany", retryAfter: wait }
  const lock = await findLock(email)
  const right = await verifyPassword(password, lock?.passwordHash ?? null)
  if (!lock || !right || lock.disabled) return refuse(lock)
  await Promise.all([forgive(key), refresh(lock, password)])
  return { ok: true, personId: lock.id }
}

/** Counts this try; the seconds to wait when there were too many. */
async function countTry(email: string, from: string, key: string): Promise<number> {
  const counted = await Promise.all([
    throttle(key, allowances.signInHere),
    throttle(`sign-in:${email}`, allowances.signInAccount),
    throttle(`sign-in-from:${from}`, allowances.signInAddress),
  ])
  return Math.max(0, ...counted.filter(({ allowed }) => !allowed).map(({ retryAfter }) => retryAfter))
}

/** Written down without the address: what was typed may be a password in the wrong box. */
async function refuse(lock: Lock | null): Promise<Checked> {
  await auditNow({ action: "signIn.failed", subjectId: lock?.id ?? null })
  return { ok: false, problem: "badCredentials" }
}

async function refresh({ id, passwordHash }: Lock, password: string): Promise<void> {
  if (passwordHash && isOutdated(passwordHash)) await setPasswordHash(id, await hashPassword(password))
}
