import { z } from "zod"
import { bothVoices, claimId, head, words } from "../words"

/** How fast somebody needs care, the most urgent first. */
export const levels = ["emergency", "soon", "selfCare"] as const
export type Level = (typeof levels)[number]

const called = z.strictObject({
  /** The answer as the learner reads it. */
  name: bothVoices,
  /** Whom to call or where to go, by country. */
  how: z.strictObject({ uk: words, us: words }),
})

const TriageCase = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  /** What is seen and heard, in two or three sentences. */
  story: words,
  level: z.enum(levels),
  /** What it turned on, in a few words, as the end names it. */
  sign: words,
  /** Why this answer. */
  reason: words,
  /** What the reason rests on. */
  claims: z.array(claimId).min(1),
})
export type TriageCase = z.infer<typeof TriageCase>

/** modules/figures/triage.yaml */
export const TriageFile = z.strictObject({
  ...head,
  /** What the lead rests on. */
  claims: z.array(claimId).min(1),
  levels: z.strictObject({
    emergency: called,
    soon: called,
    /** The same in every country. */
    selfCare: z.strictObject({ name: bothVoices, how: words }),
  }),
  cases: z.strictObject({ staff: z.array(TriageCase).min(1), patient: z.array(TriageCase).min(1) }),
})
export type TriageFile = z.infer<typeof TriageFile>
