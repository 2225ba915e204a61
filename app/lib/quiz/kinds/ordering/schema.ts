import { z } from "zod"
import { choiceId, distinct, feedback, itemFields, words } from "../schema"

const step = z.strictObject({ id: choiceId, text: words })

/** Steps are to be put in order; they are written here in the right one. */
export const ordering = z.strictObject({
  ...itemFields,
  kind: z.literal("ordering"),
  steps: z.array(step).min(3, "At least three steps are needed.").check(distinct()),
  feedback,
  mistakes: z.array(z.strictObject({ when: words, feedback })),
})
export type Ordering = z.infer<typeof ordering>

export const orderingAnswer = z.strictObject({
  kind: z.literal("ordering"),
  steps: z.array(choiceId).min(1).max(20),
})
export type OrderingAnswer = z.infer<typeof orderingAnswer>
