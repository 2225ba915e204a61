import { counting } from "@/lib/rescore/rules"
import type { Correction } from "@/lib/rescore/schema"
import type { Seal } from "./schema"
import type { Telling } from "./sitting/rules"

type Head = Pick<Seal, "quizId" | "voice" | "title" | "startedAt" | "deadline" | "submittedAt">
type Score = Head & Pick<Seal, "earned" | "total" | "passed" | "passMark">

/** What may be shown of a result, and nothing that may not: the rest never leaves the server. */
export type Shown =
  /** `counts` has the score that counts; it is the seal's own unless a key was corrected. */
  | { told: "all"; seal: Seal; counts: Seal; correction: Correction | null }
  /** With the must-know questions that were missed, since they decide. */
  | { told: "score"; seal: Score; mustKnow: { id: string; stem: string }[] }
  | { told: "nothing"; seal: Head }

export type Result = { seal: Seal; correction: Correction | null }

/** Takes from a sealed result what may not be told yet. */
export function disclose({ seal, correction }: Result, told: Telling): Shown {
  const { quizId, voice, title, startedAt, deadline, submittedAt } = seal
  const head = { quizId, voice, title, startedAt, deadline, submittedAt }
  if (told === "nothing") return { told, seal: head }
  const counts = counting(seal, correction)
  if (told === "all") return { told, seal, counts, correction }
  const { earned, total, passed, passMark } = counts
  return { told, seal: { ...head, earned, total, passed, passMark }, mustKnow: mustKnowMissed(counts) }
}

/** The must-know questions that were not fully right, in the order of the paper. */
export function mustKnowMissed({ questions, mustKnowMissed }: Seal): { id: string; stem: string }[] {
  const ids = new Set(mustKnowMissed)
  return questions.filter(({ id }) => ids.has(id)).map(({ id, stem }) => ({ id, stem }))
}
