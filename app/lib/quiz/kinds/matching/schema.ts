import { z } from "zod"
import { choiceId, feedback, itemFields, words } from "../schema"

/** Each left side belongs to one right side; spare right sides belong to none. */
export const matching = z.strictObject({
  ...itemFields,
  kind: z.literal("matching"),
  pairs: z
    .array(z.strictObject({ id: choiceId, left: words, right: words, feedback }))
    .min(2, "At least two pairs are needed."),
  spare: z.array(z.strictObject({ id: choiceId, text: words, feedback })),
})
export type Matching = z.infer<typeof matching>

export const matchingAnswer = z.strictObject({
  kind: z.literal("matching"),
  pairs: z.record(choiceId, choiceId),
})
export type MatchingAnswer = z.infer<typeof matchingAnswer>
