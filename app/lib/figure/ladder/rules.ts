import type { Approach, Rung } from "./schema"

/** Where a learner put each approach, by its id; nothing for one that was left open. */
export type Sorted = Partial<Record<string, Rung>>
type Placed = Pick<Approach, "id" | "rung" | "also">

/** Whether a place is where the evidence has it, or could be defended. */
export const agrees = ({ rung, also }: Placed, chosen: Rung | undefined): boolean =>
  chosen !== undefined && (chosen === rung || chosen === also)

/** How many places agree with the evidence, and how many were left open. */
export function compare(approaches: Placed[], sorted: Sorted): { agree: number; open: number; all: number } {
  return {
    agree: approaches.filter((each) => agrees(each, sorted[each.id])).length,
    open: approaches.filter(({ id }) => sorted[id] === undefined).length,
    all: approaches.length,
  }
}
