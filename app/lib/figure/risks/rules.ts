/** People that were counted: so many events among so many of them. */
export type Group = { who: string; events: number; of: number }

/** How many people a group can have: few enough to draw each of them, and easy to set side by side. */
export const sizes = [10, 100, 1000] as const

const grids: Record<number, { columns: number; rows: number }> = {
  10: { columns: 10, rows: 1 },
  100: { columns: 20, rows: 5 },
  1000: { columns: 50, rows: 20 },
}

/** "32" -> 32; null for what is not a whole number in digits. */
export const wholeNumber = (text: string): number | null =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null

/** A group from the words of its attributes; null where they are not the numbers of a group. */
export function readGroup(words: { who: string; events: string; of: string }): Group | null {
  const events = wholeNumber(words.events)
  const of = wholeNumber(words.of)
  if (events === null || of === null || !grids[of] || events > of) return null
  return { who: words.who, events, of }
}

/**
 * People in rows of `columns`: in each row `filled` of them, counted from the left, had the event.
 * Filled column by column, so that the filled parts of two crowds can be compared like two bars.
 */
export function crowdOf({ events, of }: Pick<Group, "events" | "of">): { columns: number; filled: number[] } {
  const { columns, rows } = grids[of] ?? { columns: of, rows: 1 }
  const filled = Array.from({ length: rows }, (_, row) => Math.max(0, Math.ceil((events - row) / rows)))
  return { columns, filled }
}

/** "32 of 100 people with diazepam still had pain." The same words for every group, so that only the numbers differ. */
export const sentenceFor = ({ who, events, of }: Group, outcome: string): string =>
  `${events} of ${of} people ${who} ${outcome}.`
