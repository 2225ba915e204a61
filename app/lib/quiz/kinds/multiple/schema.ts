import { z } from "zod"
import { choiceId, itemFields, severalRight } from "../schema"

/** Some choices are right; the learner ticks all of them. */
export const multiple = z.strictObject({ ...itemFields, kind: z.literal("multiple"), choices: severalRight })
export type Multiple = z.infer<typeof multiple>

export const multipleAnswer = z.strictObject({
  kind: z.literal("multiple"),
  choices: z.array(choiceId).min(1).max(20),
})
export type MultipleAnswer = z.infer<typeof multipleAnswer>
