import { z } from "zod"
import { answerWords, verdicts } from "../answers/schema"
import { bothVoices, claimId, head, words } from "../words"

const question = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  /** What is noticed, in a few words: it stands in a list and in the result. */
  name: bothVoices,
  why: bothVoices,
  claims: z.array(claimId).min(1),
})

const outcome = z.strictObject({ title: verdicts, advice: verdicts })

/** What was not looked into rests on no claim. */
const point = z.strictObject({ words, claims: z.array(claimId) })
const law = z.strictObject({ uk: z.array(point).min(1), us: z.array(point).min(1) })

const mustAsk = ["sleepy", "dizzy", "blurred", "slow", "alcohol", "change"]

/** modules/figures/driving.yaml */
export const DrivingFile = z.strictObject({
  ...head,
  answers: answerWords,
  /** Says what one yes means, above the questions. */
  rule: verdicts,
  questions: z
    .array(question)
    .refine(
      (asked) => mustAsk.every((id) => asked.some((each) => each.id === id)),
      `The decision has to ask about each of ${mustAsk.join(", ")}.`,
    ),
  /** The only two things that it can say. */
  outcomes: z.strictObject({ stay: outcome, again: outcome }),
  /** What holds whatever was answered. */
  always: z.array(z.strictObject({ words: bothVoices, claims: z.array(claimId).min(1) })).min(1),
  /** The law of each country by itself, point by point. The blood limit is for staff alone. */
  law: z.strictObject({ staff: law, patient: law }),
  private: bothVoices,
})
export type DrivingFile = z.infer<typeof DrivingFile>
