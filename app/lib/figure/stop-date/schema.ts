import { z } from "zod"
import { answerWords } from "../answers/schema"
import { bothVoices, claimId, head, words } from "../words"

const claims = z.array(claimId).min(1)
const point = z.strictObject({ words, claims })

/** What is said of a course that is at most so many days long; the last one of any longer one. */
const length = z.strictObject({ upTo: z.int().positive().nullable(), words, claims })

/** The lengths from the shortest to the one without an end: every course falls under one of them. */
const lengths = z
  .array(length)
  .min(1)
  .refine(
    (all) => all.every(({ upTo }, index) => (upTo === null) === (index === all.length - 1)),
    "The last length, and only that, has no upTo: it holds for any longer course.",
  )
  .refine(
    (all) => all.every(({ upTo }, index) => upTo === null || upTo > (all[index - 1]?.upTo ?? 0)),
    "The lengths go from short to long.",
  )

const staff = z.strictObject({
  /** What each date is called, and what the stop date means. */
  fields: z.strictObject({ start: words, stop: words, stopHint: words, review: words, length: words }),
  /** What has to be asked before the first tablet. */
  checks: z.strictObject({
    heading: words,
    list: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+$/), name: words })).min(1),
    claims,
  }),
  lengths,
  /** What is said about entries that make no plan. */
  says: z.strictObject({
    absent: words,
    invalid: words,
    stopFirst: words,
    reviewFirst: words,
    noReview: words,
  }),
  card: z.strictObject({ title: words, lines: z.array(point).min(1), foot: words }),
  /** What each country's sources say about length; none of them is a line below which nothing happens. */
  lines: z.strictObject({
    uk: z.array(point).min(1),
    us: z.array(point).min(1),
    both: z.array(point).min(1),
  }),
})

const patient = z.strictObject({
  fields: z.strictObject({ stop: words, stopHint: words, call: words, phone: words, spare: words }),
  says: z.strictObject({ absent: words, invalid: words, dated: words }),
  card: z.strictObject({
    title: words,
    never: z.strictObject({ heading: words, list: z.array(point).min(1) }),
    lines: z.array(point).min(1),
  }),
})

/** modules/figures/stop-date.yaml */
export const StopDateFile = z.strictObject({
  ...head,
  answers: answerWords,
  /** Asked first: only a plain no leads to dates. */
  daily: z.strictObject({ ask: bothVoices, why: bothVoices, claims, first: bothVoices }),
  /** What stands in place of dates for somebody who takes it every day, or may. */
  taper: z.strictObject({ title: bothVoices, advice: bothVoices, claims }),
  staff,
  patient,
  private: bothVoices,
})
export type StopDateFile = z.infer<typeof StopDateFile>
