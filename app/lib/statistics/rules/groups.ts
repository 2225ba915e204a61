/** How often something happened among the third with the best scores, and among the third with the worst. */
export type Groups = { top: number; bottom: number }

/**
 * The share of each score band that belongs to the top third and to the bottom third. A band that lies across
 * the line is shared out, so that both groups have exactly a third of the attempts.
 */
export function thirds(scores: readonly number[]): { top: number[]; bottom: number[]; size: number } {
  const size = scores.reduce((sum, count) => sum + count, 0) / 3
  const bottom = fill(scores, size)
  const top = fill(scores.toReversed(), size).toReversed()
  return { top, bottom, size }
}

function fill(scores: readonly number[], size: number): number[] {
  let room = size
  return scores.map((count) => {
    const taken = Math.min(count, room)
    room -= taken
    return count === 0 ? 0 : taken / count
  })
}

/** The share, 0 to 1, of each third that a choice's takers make up. */
export function shareOfThirds(everybody: readonly number[], takers: readonly number[]): Groups {
  const { top, bottom, size } = thirds(everybody)
  const sum = (weights: number[]) =>
    takers.reduce((total, count, band) => total + count * (weights[band] ?? 0), 0)
  return size === 0 ? { top: 0, bottom: 0 } : { top: sum(top) / size, bottom: sum(bottom) / size }
}
