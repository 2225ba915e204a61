import "server-only"
import type { Account, AccountId, AdministratorId, LearnerId, ManagerScope } from "@/lib/person/schema"

/** The learner who asks: the signed-in account, else the guest of this browser, else a new guest. Writes only. */
export async function requireLearner(): Promise<LearnerId> {
  throw new Error("not built yet")
}

/** The learner who asks, or null when this browser has neither an account nor a guest. */
export async function findLearner(): Promise<LearnerId | null> {
  return null
}

export async function findAccount(): Promise<Account | null> {
  return null
}

/** @throws Refused signedOut */
export async function requireAccount(): Promise<AccountId> {
  throw new Error("not built yet")
}

/** Manager or administrator. @throws Refused */
export async function requireManager(): Promise<ManagerScope> {
  throw new Error("not built yet")
}

/** @throws Refused */
export async function requireAdministrator(): Promise<AdministratorId> {
  throw new Error("not built yet")
}
