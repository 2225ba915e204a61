import { z } from "zod"
import { claimId, head, words } from "../words"

const Swap = z.strictObject({
  /** The sentence of the document, by its id in statements.yaml, which holds its exact words. */
  statement: z.string().regex(/^S\d+$/),
  /** What it is about, in a few words. */
  topic: words,
  /** One honest wording, to compare with. */
  wording: words,
  /** What a good rewrite says or leaves out; the learner ticks these alone. */
  points: z.array(words).min(2),
  claims: z.array(claimId).min(1),
})

const Pair = z.strictObject({ said: words, better: words, claims: z.array(claimId).min(1) })

/** modules/figures/myths.yaml */
export const MythsFile = z.strictObject({
  ...head,
  /** For staff: sentences to rewrite. */
  swaps: z.array(Swap).min(1),
  /** For patients: what people say, and what is better to say. */
  pairs: z.array(Pair).min(1),
})
export type MythsFile = z.infer<typeof MythsFile>
