import { z } from "zod"
import { choiceId, itemFields, oneRight, words } from "../schema"

/** A patient's story in steps, one decision at each. */
export const caseStory = z.strictObject({
  ...itemFields,
  kind: z.literal("case"),
  steps: z
    .array(z.strictObject({ id: choiceId, prompt: words, choices: oneRight }))
    .min(1, "A case has at least one step."),
})
export type CaseStory = z.infer<typeof caseStory>

export const caseAnswer = z.strictObject({ kind: z.literal("case"), choices: z.record(choiceId, choiceId) })
export type CaseAnswer = z.infer<typeof caseAnswer>
