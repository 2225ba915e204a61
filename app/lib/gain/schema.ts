import type { Form } from "@/lib/course/schema"

/** Points of one test. */
export type Points = { earned: number; total: number }

/** What one learner knew before and after. `gain` is null for somebody who knew all of it before. */
export type OwnGain = { before: Points; after: Points; gain: number | null }

/** Shares of 0 to 1 over the learners who took both tests; sample variances, and null under two of them. */
export type Moments = {
  meanBefore: number
  meanAfter: number
  varianceBefore: number | null
  varianceAfter: number | null
  covariance: number | null
}

/** Those who took the start test in one form, or in either (null). */
export type Cohort = {
  form: Form | null
  /** How many handed the start test in. */
  started: number
  /** How many of them handed a final in afterwards. */
  finished: number
  moments: Moments | null
}

/** What is said of a cohort; `figures` is null for fewer people than are reported. */
export type CohortGain = Omit<Cohort, "moments"> & { figures: GroupGain | null }

export type GroupGain = {
  meanBefore: number
  meanAfter: number
  /** Null where everybody knew everything before. */
  gain: number | null
  /** 95%; null where it cannot be reckoned. */
  interval: { low: number; high: number } | null
}
