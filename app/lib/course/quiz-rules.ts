import { z } from "zod"

/** Which attempt stands in the record: the first, the best (a pass stays a pass), or the last. */
export const countings = ["first", "best", "last"] as const
export type Counting = (typeof countings)[number]

/** When a learner is told what was right: with each answer, with the result, or only the score. */
export const feedbacks = ["atOnce", "afterSubmission", "never"] as const

/** The rules of a quiz that its paper pins, so that an edit never changes an attempt under way. */
export const PinnedRules = z.object({
  /** Whether the order of the questions, and of their choices, is drawn anew. */
  shuffle: z.boolean(),
  /** How often it may be taken; null for any number. */
  attempts: z.number().nullable(),
  /** Hours from handing in to the next start. */
  waitHours: z.number(),
  /** Minutes from the start until it is handed in for the learner, who may ask for more; null without a limit. */
  minutes: z.number().nullable().default(null),
  counts: z.enum(countings),
  /** afterFinal: withheld until the final is handed in, as for the start test. */
  feedback: z.enum([...feedbacks, "afterFinal"]),
  /** What another attempt asks: all of it, or also only what was missed. */
  redo: z.enum(["all", "missed"]),
})
export type PinnedRules = z.infer<typeof PinnedRules>

/** What holds where an author says nothing, and held before there were rules to set. */
export const usualRules: PinnedRules = {
  ...{ shuffle: true, attempts: null, waitHours: 0, minutes: null },
  ...{ counts: "best", feedback: "afterSubmission", redo: "all" },
}

export type QuizRules = PinnedRules & {
  /** How many questions a paper has; a test in forms has those of its form. */
  size: number
  /** The share of points that passes, 0 to 1. */
  passMark: number
}

/** When a final may be begun: at any time, or once every module's quiz is behind the learner. */
export const openings = ["always", "afterModules"] as const
export type Opening = (typeof openings)[number]
