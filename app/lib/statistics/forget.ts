import type { Tx } from "@/lib/database/client"
import { Sum } from "./add-up"
import { countSeal } from "./count"
import { readSealsOf } from "./data"
import type { Counts } from "./schema"

/** What has to be added so that the statistics are as if somebody had never handed anything in. */
export async function countsWithout(tx: Tx, personId: string): Promise<Counts> {
  const sum = new Sum()
  for (const { seal, form } of await readSealsOf(tx, personId)) sum.add(countSeal(seal, form), -1)
  return sum.counts
}
