import type { Ordering, OrderingAnswer } from "./schema"

type Placed = Pick<Ordering, "steps">

/** Every step has a place of its own. */
export function isFullOrder({ steps }: Placed, { places }: OrderingAnswer): boolean {
  const given = steps.flatMap(({ id }) => places[id] ?? [])
  return given.length === steps.length && new Set(given).size === steps.length
}

/**
 * Pairs in their right order minus pairs in the wrong one, over all pairs; never below 0. This is Kendall's tau
 * (A new measure of rank correlation, Biometrika 1938): over all orders it is 0 on average, so that guessing does
 * not pay, and a first step placed last costs more than two neighbours changed. A pair that is not placed, or
 * placed alike, counts as neither.
 */
export function earnOrdering({ steps }: Placed, { places }: OrderingAnswer): number {
  let sum = 0
  let pairs = 0
  for (const [index, { id: first }] of steps.entries()) {
    for (const { id: second } of steps.slice(index + 1)) {
      pairs += 1
      const [one, other] = [places[first], places[second]]
      if (one !== undefined && other !== undefined) sum += Math.sign(other - one)
    }
  }
  return Math.max(0, sum / pairs)
}
