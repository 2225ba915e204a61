import { z } from "zod"
import { bothVoices, claimId, head, words } from "../words"

const id = z.string().regex(/^[a-z]+$/)

/** A sentence that one claim supports; its mark stands beside it. */
const Said = z.strictObject({ text: bothVoices, claim: claimId })
export type Said = z.infer<typeof Said>

const PlanChoice = z.strictObject({
  id,
  /** As it stands in the plan, in the patient's words for both readers. */
  text: words,
  /** How much it may help, for the printed plan: a few honest words. */
  size: words,
  /** What is known of it. */
  says: z.array(Said).min(1),
})
export type PlanChoice = z.infer<typeof PlanChoice>

const PlanGroup = z.strictObject({
  id,
  name: words,
  hint: bothVoices,
  choices: z.array(PlanChoice).min(1),
  /** What is not offered, or belongs to all of it. */
  notes: z.array(Said),
})
export type PlanGroup = z.infer<typeof PlanGroup>

/** Signs, and whom to call for them, by country. */
const Signs = z.strictObject({
  title: words,
  numbers: z.strictObject({ uk: words, us: words }),
  lead: words,
  list: z.array(words).min(1),
})
export type Signs = z.infer<typeof Signs>

/** modules/figures/plan.yaml */
export const PlanFile = z.strictObject({
  ...head,
  /** What the lead and the red box rest on. */
  claims: z.array(claimId).min(1),
  groups: z.array(PlanGroup).min(1),
  /** The rest of the page to print, in the patient's words. */
  page: z.strictObject({
    title: words,
    /** When it will be looked at again: what stands before each line to write on. */
    follow: z.strictObject({ day: words, person: words }),
    questions: z.strictObject({ title: words, list: z.array(words).min(1) }),
    now: Signs,
    soon: Signs,
    /** For who takes diazepam. */
    tablet: words,
  }),
})
export type PlanFile = z.infer<typeof PlanFile>
