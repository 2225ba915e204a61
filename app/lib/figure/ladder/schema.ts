import { z } from "zod"
import { bothVoices, claimId, head, words } from "../words"

/** Where the evidence puts something, from the top of the ladder down. */
export const rungs = ["helps", "little", "notShown", "unknown"] as const
export type Rung = (typeof rungs)[number]

const Approach = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: words,
  /** The pain that it was tested in. */
  pain: words,
  rung: z.enum(rungs),
  /** Another rung that can be defended, where the evidence lies between two. */
  also: z.enum(rungs).optional(),
  /** How much it does, in numbers where there are any. */
  size: words,
  /** How sure the source is, in its own terms; left out where it gives none. */
  certainty: words.optional(),
  /** What has to be said with it: a risk, or for whom it is not. */
  with: words.optional(),
  claims: z.array(claimId).min(1),
})
export type Approach = z.infer<typeof Approach>

/** modules/figures/ladder.yaml */
export const LadderFile = z.strictObject({
  ...head,
  rungs: z.record(
    z.enum(rungs),
    /** What the rung is called, and what puts something on it. */
    z.strictObject({ name: bothVoices, means: bothVoices }),
  ),
  approaches: z.strictObject({ staff: z.array(Approach).min(2), patient: z.array(Approach).min(2) }),
})
export type LadderFile = z.infer<typeof LadderFile>
