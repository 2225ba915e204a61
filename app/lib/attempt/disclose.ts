import { missedMustKnow } from "./rules"
import type { Seal } from "./schema"
import type { Telling } from "./sitting/rules"

type Head = Pick<Seal, "quizId" | "voice" | "title" | "startedAt" | "submittedAt">
type Score = Head & Pick<Seal, "earned" | "total" | "passed" | "passMark">

/** What may be shown of a result, and nothing that may not: the rest never leaves the server. */
export type Shown =
  | { told: "all"; seal: Seal }
  /** With the must-know questions that were missed, since they decide. */
  | { told: "score"; seal: Score; mustKnow: { id: string; stem: string }[] }
  | { told: "nothing"; seal: Head }

/** Takes from a sealed result what may not be told yet. */
export function disclose(seal: Seal, told: Telling): Shown {
  const { quizId, voice, title, startedAt, submittedAt, earned, total, passed, passMark } = seal
  const head = { quizId, voice, title, startedAt, submittedAt }
  if (told === "nothing") return { told, seal: head }
  if (told === "all") return { told, seal }
  return { told, seal: { ...head, earned, total, passed, passMark }, mustKnow: mustKnowMissed(seal) }
}

/** The must-know questions that were not fully right, in the order of the paper. */
export function mustKnowMissed({ questions }: Seal): { id: string; stem: string }[] {
  const ids = new Set(missedMustKnow(questions))
  return questions.filter(({ id }) => ids.has(id)).map(({ id, stem }) => ({ id, stem }))
}
