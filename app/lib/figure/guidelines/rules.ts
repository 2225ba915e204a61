import type { Advice, Pain } from "./schema"

export const orders = ["newest", "oldest"] as const
export type Order = (typeof orders)[number]
export type Kind = Exclude<Pain, "untold"> | "all"

/** What the order and the choice look at. */
type Dated = Pick<Advice, "year" | "pain">

/**
 * The advice that bears on one kind of pain, by year. What does not tell kinds of back pain apart counts
 * for acute and for chronic pain, not for the leg. Advice without a date stands last in both orders.
 */
export function arrange<Row extends Dated>(rows: Row[], kind: Kind, order: Order): Row[] {
  const sign = order === "newest" ? -1 : 1
  return rows.filter((row) => bearsOn(row, kind)).toSorted((a, b) => between(a, b, sign))
}

function bearsOn({ pain }: Dated, kind: Kind): boolean {
  return kind === "all" || pain === kind || (pain === "untold" && kind !== "leg")
}

function between({ year: a }: Dated, { year: b }: Dated, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (a - b)
}
