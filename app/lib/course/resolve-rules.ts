import type { FinalQuiz, QuizBlock, QuizKeys } from "./author/schema"
import { usualRules, type Opening, type QuizRules } from "./quiz-rules"
import type { Voice } from "./schema"

type Keys = { [Key in keyof QuizKeys]?: QuizKeys[Key] | undefined }

/** What stands in for course.yaml while its author is in the middle of something. */
const unread = { size: 10, passMark: 0.8 }

/** What patients are spared unless it is said for them. */
const unbound = { attempts: undefined, waitHours: undefined, minutes: undefined }

/**
 * The rules for one reader: what a later file says goes before what an earlier one says, and what is said for
 * this reader before what is said for both. Patients are shut out of a quiz, or hurried, only where it is said
 * for them.
 */
export function resolveRules(
  voice: Voice,
  ...blocks: (Keys & { [V in Voice]?: Keys | undefined })[]
): QuizRules {
  const said = blocks.flatMap(({ staff, patient, ...both }) =>
    voice === "staff" ? [both, staff] : [{ ...both, ...unbound }, patient],
  )
  return Object.assign({ ...usualRules, ...unread }, ...said.map((keys) => given(keys ?? {})))
}

function given(keys: Keys): Partial<QuizRules> {
  const set = Object.entries(keys).filter(([, value]) => value !== undefined)
  return Object.fromEntries(set.map(([key, value]) => [key, value === "unlimited" ? null : value]))
}

/** The rules of a final, and when it may be begun. */
export function resolveFinal(
  voice: Voice,
  course: QuizBlock | undefined,
  { opens, staff, patient, ...both }: FinalQuiz,
): { rules: QuizRules; opens: Opening } {
  const { opens: forStaff, ...staffKeys } = staff ?? {}
  const { opens: forPatients, ...patientKeys } = patient ?? {}
  const rules = resolveRules(voice, course ?? {}, { ...both, staff: staffKeys, patient: patientKeys })
  return { rules, opens: (voice === "staff" ? forStaff : forPatients) ?? opens ?? "always" }
}
