import { z } from "zod"

/** What the figures' files are made of. */
export const words = z.string().trim().min(1, "Some words are needed here.")
export const bothVoices = z.strictObject({ staff: words, patient: words })
/** An id from claims.yaml. */
export const claimId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A claim is named by its id.")

/** What stands above every figure. */
export const head = {
  title: bothVoices,
  /** What can be seen or tried, in one or two sentences. */
  lead: bothVoices,
}
