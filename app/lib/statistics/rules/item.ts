import { enough, type ItemCount, timeBands, unit } from "../schema"

/** How many answered, and could have earned something. */
export const answered = ({ right, partly, wrong }: ItemCount) => right + partly + wrong

/** How many gave an answer, whether or not it could earn something. */
export const answers = (item: ItemCount) => answered(item) + item.compared

/** How many were asked, answered or not. */
export const asked = (item: ItemCount) => answers(item) + item.unanswered

/**
 * Facility: the mean share of the points, 0 to 1, of those who answered (p = correct / N for right and wrong).
 * Unattempted is not wrong: whoever left the question out is in neither N nor p, and is counted by `omitted`.
 * Null below 30 answers.
 */
export function facility(item: ItemCount): number | null {
  const n = answered(item)
  return n < enough ? null : item.points / (n * unit)
}

/** The share, 0 to 1, of those asked who left the question out. Null below 30. */
export function omitted(item: ItemCount): number | null {
  const n = asked(item)
  return n < enough ? null : item.unanswered / n
}

/**
 * Discrimination: the correlation, -1 to 1, of a question's points with those of the rest of the paper, the
 * question itself left out. For right and wrong it is the point-biserial ((M1 - M0) / s) * sqrt(p * q). Null
 * below 30 answers, and where all answers or all rests are alike.
 */
export function discrimination(item: ItemCount): number | null {
  const n = answered(item)
  if (n < enough) return null
  const x = item.points / n
  const r = item.rest / n
  const across = item.pointsByRest / n - x * r
  const spread = Math.sqrt((item.pointsSquared / n - x * x) * (item.restSquared / n - r * r))
  return spread > 1e-6 ? across / spread : null
}

/**
 * The median time to an answer in seconds, within its band by the share of the band below it. Null below 30
 * timed answers.
 */
export function medianSeconds({ times }: Pick<ItemCount, "times">): number | null {
  const n = times.reduce((sum, count) => sum + count, 0)
  if (n < enough) return null
  let below = 0
  for (let band = 0; band < timeBands; band++) {
    const here = times[band] ?? 0
    if (below + here >= n / 2) return 2 ** ((band + (n / 2 - below) / here) / 4)
    below += here
  }
  return null
}
