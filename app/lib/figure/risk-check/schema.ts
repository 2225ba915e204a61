import { z } from "zod"
import { answerWords, verdicts } from "../answers/schema"
import { bothVoices, claimId, head } from "../words"

/** These stop the first tablet, whatever a file says: opioids, alcohol and what the US label rules out. */
const mustHold = ["opioid", "alcohol", "apnoea", "lung", "liver", "myasthenia", "glaucoma"]
/** These have to be asked about. */
const mustAsk = [
  ...mustHold,
  "sedatives",
  "inhibitors",
  "age",
  "falls",
  "pregnant",
  "breastfeeding",
  "past",
  "driving",
]

const factor = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  /** The risk itself in a few words: it stands in a list and in the result. */
  name: bothVoices,
  /** Why it matters. */
  why: bothVoices,
  claims: z.array(claimId).min(1),
})

const group = z.strictObject({
  heading: bothVoices,
  /** What a yes, a don't know or no answer to any of its factors comes to. */
  weighs: z.enum(["hold", "tell"]),
  /** The same in words, under the heading. */
  rule: verdicts,
  factors: z.array(factor).min(1),
})

const outcome = z.strictObject({
  title: verdicts,
  /** What to do then. */
  advice: verdicts,
})

/** modules/figures/risk-check.yaml */
export const RiskCheckFile = z
  .strictObject({
    ...head,
    answers: answerWords,
    groups: z.array(group).min(1),
    /** The only three things that it can say, from the gravest to the mildest. */
    outcomes: z.strictObject({ hold: outcome, tell: outcome, ask: outcome }),
    /** What holds whatever was answered. */
    always: z.array(z.strictObject({ words: bothVoices, claims: z.array(claimId).min(1) })).min(1),
    /** Where the answers go: nowhere. */
    private: bothVoices,
  })
  .superRefine(({ groups }, context) => {
    const weights = new Map(groups.flatMap(({ weighs, factors }) => factors.map(({ id }) => [id, weighs])))
    for (const id of mustAsk)
      if (!weights.has(id))
        context.addIssue({ code: "custom", message: `The checker has to ask about ${id}.` })
    for (const id of mustHold)
      if (weights.get(id) === "tell")
        context.addIssue({ code: "custom", message: `A yes to ${id} has to stop the first tablet: hold.` })
  })
export type RiskCheckFile = z.infer<typeof RiskCheckFile>
