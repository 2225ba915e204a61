import { z } from "zod"
import { bothVoices, words } from "../words"

/** A word that somebody could take for leave. */
const leave = /\b(safe(ly|ty)?|ok(ay)?|fine|all clear|go ahead)\b/i

/** What a checker comes to. It may forbid, warn or send to somebody; it never allows. */
const verdict = words.refine(
  (text) => !leave.test(text),
  "A checker never says that something is safe, okay or fine.",
)

export const verdicts = z.strictObject({ staff: verdict, patient: verdict })

/** What the three answers are called. */
export const answerWords = z.strictObject({ yes: bothVoices, no: bothVoices, unknown: bothVoices })
