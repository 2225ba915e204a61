import { z } from "zod"
import { choiceId, itemFields, words } from "../schema"

const point = z.strictObject({
  id: choiceId,
  /** What a good answer says. */
  text: words,
  /** Words that show it was said. */
  accept: z.array(words).min(1, "At least one accepted wording is needed."),
  /** What to tell somebody who left it out. */
  missing: words,
})

/** One or two sentences in the learner's own words. */
export const short = z.strictObject({
  ...itemFields,
  kind: z.literal("short"),
  model: words,
  points: z.array(point).min(1, "At least one point is needed."),
})
export type Short = z.infer<typeof short>

export const shortAnswer = z.strictObject({
  kind: z.literal("short"),
  text: z.string().trim().min(1).max(2000),
})
export type ShortAnswer = z.infer<typeof shortAnswer>
