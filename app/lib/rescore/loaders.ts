import { randomUUID } from "node:crypto"
import { requireAdministrator } from "@/lib/person/session"
import { readFlash, type Flash } from "@/lib/web/flash"
import { listRescores, type PastRescore } from "./data"
import { findPlan, foresee, type Plan } from "./rescore"
import type { Effect } from "./schema"

export type RescorePage = {
  plan: Plan
  effect: { keep: Effect; take: Effect }
  past: PastRescore[]
  /** For the form: pressing its button twice rescores once. */
  key: string
  flash: Flash | null
}

/** What marking again would change, before it is done; null when there is nothing to correct. @throws Refused */
export async function loadRescore(questionId: string, hash: string): Promise<RescorePage | null> {
  const administrator = await requireAdministrator()
  const plan = await findPlan(questionId, hash)
  if (!plan) return null
  const [effect, past, flash] = await Promise.all([
    foresee(administrator, plan),
    listRescores(administrator, questionId),
    readFlash(),
  ])
  return { plan, effect, past, key: randomUUID(), flash }
}
