import { z } from "zod"
import { claimId, head, words } from "../words"

const statement = z.strictObject({ words, claim: claimId })

/** A number that the reader moves: from least to most, and where it stands at first. */
const control = z.strictObject({
  label: words,
  /** How its value is said, with % for the number. */
  value: words.includes("%"),
  least: z.number(),
  most: z.number(),
  step: z.number().positive(),
  first: z.number(),
})
export type Control = z.infer<typeof control>

/** For staff: doses that add up. */
const plot = z.strictObject({
  /** On the upright axis. */
  amount: words,
  /** On the other one. */
  time: words,
  /** Under the picture: what it is not. */
  caption: words,
  /** The half-life of the second, broken line, in hours. */
  compared: z.number().positive(),
  halfLife: control,
  gap: control,
  stop: control,
  days: control,
  /** Beside the half-life: what it may not be taken to mean. */
  halfLifeNotes: z.array(statement).min(1),
  /** Beside the day of stopping. */
  stopNotes: z.array(statement).min(1),
  /** Under the caption. */
  notes: z.array(statement).min(1),
  /** The claims that the numbers rest on. */
  claims: z.array(claimId).min(1),
})
export type Plot = z.infer<typeof plot>

/** For patients: how much of one dose is left. No sums, nothing to set. */
const bars = z.strictObject({
  /** Stands before each number of days. */
  day: words,
  /** What each number is out of. */
  of: words,
  whole: z.number().positive(),
  left: z.array(z.strictObject({ day: z.number().min(0), parts: z.number().min(0) })).min(1),
  claims: z.array(claimId).min(1),
  notes: z.array(statement).min(1),
})
export type Bars = z.infer<typeof bars>

/** modules/figures/accumulation.yaml */
export const AccumulationFile = z.strictObject({ ...head, staff: plot, patient: bars })
export type AccumulationFile = z.infer<typeof AccumulationFile>
