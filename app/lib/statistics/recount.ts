import { transaction } from "@/lib/database/client"
import { Sum } from "./add-up"
import { countSeal } from "./count"
import { addCounts, readSnapshot } from "./data"
import type { Counts } from "./schema"

export type Recounted = {
  attempts: number
  /** What a count from the seals has more, or less, than the sums that were kept; empty when they agree. */
  differences: Counts
}

// A batch of seals is about 10 MB of text.
const atOnce = 500

/** Counts everything anew from the seals and holds it against the sums that each submission added to. */
export async function recount(): Promise<Recounted> {
  const sum = new Sum()
  let attempts = 0
  const kept = await readSnapshot((some) => {
    attempts += some.length
    for (const { seal, form } of some) sum.add(countSeal(seal, form))
  }, atOnce)
  return { attempts, differences: sum.add(kept, -1).counts }
}

/** Puts the sums right by what a recount found. Added, not set: submissions since the recount are in them. */
export async function putRight({ differences }: Recounted): Promise<void> {
  await transaction((tx) => addCounts(tx, differences))
}
