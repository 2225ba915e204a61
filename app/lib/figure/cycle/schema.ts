import { z } from "zod"
import { bothVoices, claimId, head } from "../words"

const arrow = z.strictObject({
  /** What somebody who draws the arrow says by it. */
  says: bothVoices,
  /** Its strength is the arrow's mark. */
  claim: claimId,
  /** What is known of it. */
  known: bothVoices,
  /** The study that would settle it. */
  proof: bothVoices,
})

/** modules/figures/cycle.yaml */
export const CycleFile = z.strictObject({
  ...head,
  /** Four steps round the ring, from the top, clockwise. */
  steps: z.array(bothVoices).length(4, "The ring has room for four steps."),
  /** The arrow after each step; the last one leads back to the first. */
  round: z.array(arrow).length(4, "Each step has one arrow that leads on."),
  /** In the middle of the ring. */
  medicine: bothVoices,
  /** The arrow from the medicine to the ring. */
  breaks: arrow,
  /** Stands beside the mark of that last arrow. */
  notShown: bothVoices,
  /** Stands before each proof. */
  ask: bothVoices,
})
export type CycleFile = z.infer<typeof CycleFile>
