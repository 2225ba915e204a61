import { z } from "zod"
import { choiceId, feedback, itemFields, oneRight } from "../schema"

/** A statement is true or false, and one of the reasons is why. */
export const truefalse = z.strictObject({
  ...itemFields,
  kind: z.literal("truefalse"),
  answer: z.boolean(),
  feedback: z.strictObject({ true: feedback, false: feedback }),
  reasons: oneRight,
})
export type TrueFalse = z.infer<typeof truefalse>

export const truefalseAnswer = z.strictObject({
  kind: z.literal("truefalse"),
  /** Null while only a reason has been chosen. */
  value: z.boolean().nullable(),
  /** Null while only the verdict has been chosen. */
  reason: choiceId.nullable(),
})
export type TrueFalseAnswer = z.infer<typeof truefalseAnswer>
