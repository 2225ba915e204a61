import { randomUUID } from "node:crypto"
import type { Random } from "@/lib/attempt/shuffle"
import type { Sitter } from "./sitter"

export type Burst = {
  /** Milliseconds from the first send until the score was heard, one for each who heard it. */
  latencies: number[]
  lost: number
}

/** Everybody hands in at some moment of so many seconds, and sends again until the score is heard. */
export async function burst(sitters: readonly Sitter[], seconds: number, random: Random): Promise<Burst> {
  const latencies: number[] = []
  const all = sitters.map(async (sitter) => {
    await new Promise((resolve) => setTimeout(resolve, random() * seconds * 1000))
    const begun = performance.now()
    const { kind } = await sitter.submit(randomUUID())
    if (kind === "ok") latencies.push(performance.now() - begun)
  })
  await Promise.all(all)
  return { latencies, lost: sitters.length - latencies.length }
}

/** The value below which this part of all values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Works through a list, so many at a time. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const at = next++
      results[at] = await work(items[at]!)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
