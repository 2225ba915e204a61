import { z } from "zod"
import { choiceId, itemFields, words } from "../schema"
import { longest } from "./gather"

const point = z.strictObject({
  id: choiceId,
  /** What a good answer says. */
  text: words,
  /** Words that show it was said. */
  accept: z.array(words).min(1, "At least one accepted wording is needed."),
  /** What to tell somebody who left it out. */
  missing: words,
})

/** One or two sentences in the learner's own words, to be held beside a model answer. */
export const short = z
  .strictObject({
    ...itemFields,
    kind: z.literal("short"),
    /** Earns points. Left out, the answer is a self-check: words can be found by a machine, their sense cannot. */
    counts: z.literal(true).optional(),
    model: words,
    points: z.array(point).min(1, "At least one point is needed."),
  })
  .refine(
    ({ mustKnow, counts }) => !mustKnow || counts,
    "A must-know question has to count: add counts: true, or ask it in another way.",
  )
export type Short = z.infer<typeof short>

export const shortAnswer = z.strictObject({
  kind: z.literal("short"),
  text: z.string().trim().min(1).max(longest),
})
export type ShortAnswer = z.infer<typeof shortAnswer>

export type PublicShort = { kind: "short"; counts: boolean }
