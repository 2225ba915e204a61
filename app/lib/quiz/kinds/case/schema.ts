import { z } from "zod"
import type { PublicChoice } from "../../schema"
import { choiceId, itemFields, oneRight, words } from "../schema"

const step = z.strictObject({ id: choiceId, prompt: words, choices: oneRight })
export type CaseStep = z.infer<typeof step>

/** A patient's story in steps, one decision at each. */
export const caseStory = z.strictObject({
  ...itemFields,
  kind: z.literal("case"),
  steps: z
    .array(step)
    .min(1, "A case has at least one step.")
    .max(10, "A case has ten steps at the most.")
    .refine(
      (steps) => new Set(steps.map(({ id }) => id)).size === steps.length,
      "Two steps have the same id.",
    ),
})
export type CaseStory = z.infer<typeof caseStory>

export const caseAnswer = z.strictObject({
  kind: z.literal("case"),
  /** Every choice made, in turn, as "step/choice". It is only ever added to: the first choice of a step counts. */
  path: z
    .array(z.string().regex(/^[a-z]{2,3}\/[a-z]{2,3}$/))
    .min(1)
    .max(60),
})
export type CaseAnswer = z.infer<typeof caseAnswer>

/** A choice that was made, and its outcome: null for the one from which the story goes on. */
export type Turn = { text: string; outcome: string | null }

/** A step that was reached. Its choices are those still open: none once the story has gone on from it. */
export type PublicStep = { id: string; prompt: string; turns: Turn[]; choices: PublicChoice[] }

export type PublicCase = { kind: "case"; path: string[]; steps: PublicStep[]; of: number }
