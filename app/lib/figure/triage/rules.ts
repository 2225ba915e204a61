import type { Level } from "./schema"

type Case = { id: string; level: Level }

/** A case that was answered wrongly, with every wrong answer in order. */
export type Missed<C extends Case> = { case: C; chosen: Level[] }

export type Run<C extends Case> = {
  /** What is still to be answered, in order; empty once every case has been answered rightly. */
  left: C[]
  /** What was ever answered wrongly, the most dangerous first. */
  missed: Missed<C>[]
}

/** Plays answers over cases: a missed case goes to the end, so that it comes again until it is right. */
export function play<C extends Case>(cases: readonly C[], answers: readonly Level[]): Run<C> {
  const left = [...cases]
  const missed = new Map<string, Missed<C>>()
  for (const chosen of answers) {
    const now = left.shift()
    if (!now) break
    if (chosen === now.level) continue
    left.push(now)
    missed.set(now.id, { case: now, chosen: [...(missed.get(now.id)?.chosen ?? []), chosen] })
  }
  return { left, missed: [...missed.values()].toSorted((a, b) => danger(b) - danger(a)) }
}

/** Somebody in danger was left waiting. */
export const leftWaiting = ({ case: { level } }: Missed<Case>): boolean => level === "emergency"

/** 2 for an emergency that was not called one, 1 for a need that was called none, 0 for too much care. */
function danger(missed: Missed<Case>): number {
  if (leftWaiting(missed)) return 2
  return missed.case.level === "soon" && missed.chosen.includes("selfCare") ? 1 : 0
}
