import { z } from "zod"
import type { Answer } from "@/lib/quiz/schema"

export const RescoreInput = z.object({
  /** Chosen by the page: the same key twice is one rescore. */
  key: z.uuid(),
  question: z.string().min(1).max(100),
  /** The wording that the attempts met; they are marked with the key of today's. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Today's wording, as the page showed it: another one would do what nobody has looked at. */
  to: z.string().regex(/^[0-9a-f]{64}$/),
  why: z.string().trim().min(1).max(500),
  /** A pass is taken away only where that was chosen. */
  passes: z.enum(["keep", "take"]).default("keep"),
})
export type RescoreInput = z.infer<typeof RescoreInput>

/** A rescore as it is kept. */
export type Rescore = {
  id: string
  questionId: string
  fromHash: string
  toHash: string
  why: string
  keepPasses: boolean
  byId: string
  startedAt: Date
  finishedAt: Date | null
}

/** Where an attempt stands before it is marked again: by its seal, or by the last rescore it was in. */
export type Standing = {
  attemptId: string
  earned: number
  total: number
  passed: boolean
  mustKnowMissed: string[]
  passMark: number
  /** Whether the question was one that everybody must know, on the day. */
  mustKnow: boolean
  questionEarned: number
  answer: Answer | null
}

/** What an attempt has earned once it is marked again. */
export type Remarked = Pick<
  Standing,
  "attemptId" | "questionEarned" | "earned" | "total" | "passed" | "mustKnowMissed"
> & { passedBefore: boolean }

/** What a rescore changes, in numbers of attempts. */
export type Effect = {
  /** Handed in with the old wording, or counting points that were earned with it. */
  met: number
  changed: number
  newlyPassed: number
  noLongerPassed: number
}

/** The score that counts, since a rescore; the first one stays on the attempt. */
export type Correction = {
  at: Date
  earned: number
  total: number
  passed: boolean
  mustKnowMissed: string[]
}
