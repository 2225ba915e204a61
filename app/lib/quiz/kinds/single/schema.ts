import { z } from "zod"
import { choiceId, itemFields, oneRight } from "../schema"

/** One choice is right. */
export const single = z.strictObject({ ...itemFields, kind: z.literal("single"), choices: oneRight })
export type Single = z.infer<typeof single>

export const singleAnswer = z.strictObject({ kind: z.literal("single"), choice: choiceId })
export type SingleAnswer = z.infer<typeof singleAnswer>
