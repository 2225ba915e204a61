import { z } from "zod"
import { feedback, itemFields } from "../schema"

/** A number is typed in. */
export const numeric = z.strictObject({
  ...itemFields,
  kind: z.literal("numeric"),
  answer: z.number(),
  /** How far off still counts as right; 0 wants the number itself. */
  tolerance: z.number().min(0),
  /** Written after the box, such as "doses"; tolerated in the answer. */
  unit: z.string(),
  feedback,
  /** Numbers that tell of a known slip, and what to say about each. */
  wrong: z.array(z.strictObject({ value: z.number(), feedback })),
})
export type Numeric = z.infer<typeof numeric>

export const numericAnswer = z.strictObject({
  kind: z.literal("numeric"),
  /** As typed. Forty characters hold any number with its unit. */
  text: z.string().trim().min(1).max(40),
})
export type NumericAnswer = z.infer<typeof numericAnswer>
