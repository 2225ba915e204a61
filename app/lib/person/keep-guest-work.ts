import { transaction } from "@/lib/database/client"
import { moveGuestWork } from "@/lib/guest/data"
import type { Kept } from "@/lib/guest/schema"
import type { AccountId, LearnerId } from "./schema"

/** Gives an account what was done in this browser before signing in. Twice has the effect of once. */
export function keepGuestWork(account: AccountId, guest: LearnerId): Promise<Kept> {
  return transaction((tx) => moveGuestWork(tx, guest, account))
}
