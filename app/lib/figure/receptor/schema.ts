import { z } from "zod"
import { claimId, head, words } from "../words"

const statement = z.strictObject({ words, claim: claimId })

/** modules/figures/receptor.yaml */
export const ReceptorFile = z.strictObject({
  ...head,
  /** What stands beside the things to choose. */
  controls: z.strictObject({ alpha: words, bound: words, gaba: words, diazepam: words }),
  /** How often the channel opens, in a few words. */
  openings: z.strictObject({ shut: words, "now-and-then": words, "more-often": words }),
  /** What happens with neither of the two, with one alone, and with both. */
  states: z.strictObject({ neither: statement, gaba: statement, diazepam: statement, both: statement }),
  /** The α subunits to choose from, and what diazepam brings about through each. */
  alphas: z
    .array(z.strictObject({ name: words, effects: z.array(statement).min(1) }))
    .min(1, "Name one α subunit or more."),
  /** What kind of data the effects come from. */
  data: words,
  /** Instead of the effects, where there are none. */
  none: words,
  /** Under it all: where each binds, and why the effects come together. */
  notes: z.array(statement).min(1),
})
export type ReceptorFile = z.infer<typeof ReceptorFile>
