import { rulesFor } from "./kinds"
import { works, type Answer } from "./schema"

/** An answer as it may be stored: its kind and choices are for the paper to agree to. */
export type Acceptable =
  | {
      ok: true
      answer: Answer | null
      kind: string | null
      chosen: string[]
      grows: boolean
      /** Whether it says anything that could be right or wrong. */
      says: boolean
    }
  | { ok: false; reason: "unreadable" | "malformed" }

/** Refuses what could not be marked. No answer is acceptable: it takes an earlier one back. */
export function accept(answer: Answer | null): Acceptable {
  if (answer === null) return { ok: true, answer, kind: null, chosen: [], grows: false, says: false }
  if (!works(answer)) return { ok: false, reason: "malformed" }
  const rules = rulesFor(answer.kind)
  if (!(rules.isReadable?.(answer) ?? true)) return { ok: false, reason: "unreadable" }
  const { kind } = answer
  const says = rules.isAnswered?.(answer) ?? true
  return { ok: true, answer, kind, chosen: rules.chosenIds(answer), grows: rules.grows ?? false, says }
}
