import { shareOf } from "@/lib/attempt/sitting/rules"
import type { Outcome } from "@/lib/attempt/sitting/schema"
import { finalOf, preTestOf } from "@/lib/course/quizzes"
import type { Course, Voice } from "@/lib/course/schema"
import { smallestGroup } from "@/lib/statistics/schema"
import type { Cohort, CohortGain, GroupGain, Moments, OwnGain } from "./schema"

/**
 * The normalised gain: of what was still to be learnt, the share that was. From shares of 0 to 1; null where
 * nothing was left to learn. Negative for less known after than before.
 * Hake RR. Interactive-engagement versus traditional methods. Am J Phys 1998;66:64-74.
 */
export const normalisedGain = (before: number, after: number): number | null =>
  before >= 1 ? null : (after - before) / (1 - before)

/** One learner's gain, from the start test to the first final handed in after it; null for want of one of them. */
export function ownGain(course: Course, voice: Voice, sittings: readonly Outcome[]): OwnGain | null {
  const [preTest, final] = [preTestOf(course, voice), finalOf(course, voice)]
  const handedIn = sittings
    .flatMap((one) => (one.submittedAt ? [{ ...one, submittedAt: one.submittedAt }] : []))
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())
  const before = handedIn.find(({ quizId, total }) => quizId === preTest?.id && total)
  const after =
    before &&
    handedIn.find((one) => one.quizId === final?.id && one.total && one.startedAt > before.submittedAt)
  if (!after) return null
  return {
    before: points(before),
    after: points(after),
    gain: normalisedGain(shareOf(before), shareOf(after)),
  }
}

const points = ({ earned, total }: Outcome) => ({ earned: earned ?? 0, total: total ?? 0 })

/**
 * What may be said of all and of those who began with each form. Where one form has too few, neither is
 * reported: the figures of all, less those of the one, would tell the other.
 */
export function gains(cohorts: readonly Cohort[]): CohortGain[] {
  const inParts = cohorts
    .filter(({ form }) => form !== null)
    .every(({ finished }) => finished >= smallestGroup)
  return cohorts.map(({ moments, ...cohort }) => {
    const reported = cohort.finished >= smallestGroup && (cohort.form === null || inParts)
    return { ...cohort, figures: moments && reported ? groupGain(cohort.finished, moments) : null }
  })
}

/**
 * The average normalised gain of a group, from its two means as Hake has it, so that nobody who knew almost
 * all of it before outweighs the others. The interval takes 1 - gain = (1 - after) / (1 - before) for a ratio
 * of means, whose standard error follows from the delta method (Cochran WG. Sampling Techniques, 3rd ed. 1977,
 * section 6.3), with Student's t on n - 1 degrees of freedom.
 */
export function groupGain(n: number, moments: Moments): GroupGain {
  const { meanBefore, meanAfter, varianceBefore, varianceAfter, covariance } = moments
  const gain = normalisedGain(meanBefore, meanAfter)
  if (gain === null || varianceBefore === null || varianceAfter === null || covariance === null || n < 2)
    return { meanBefore, meanAfter, gain, interval: null }
  const ratio = 1 - gain
  const variance = varianceAfter - 2 * ratio * covariance + ratio ** 2 * varianceBefore
  // The variance of a difference that is the same for all comes out a hair below nothing.
  const error = Math.sqrt(Math.max(0, variance) / n) / (1 - meanBefore)
  const reach = studentT(n - 1) * error
  return { meanBefore, meanAfter, gain, interval: { low: gain - reach, high: gain + reach } }
}

/** The 97.5% point of Student's t; within 0.01 from four degrees of freedom. Abramowitz & Stegun 1964, 26.7.5. */
export function studentT(freedom: number): number {
  const z = 1.959963984540054
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ]
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), z)
}
