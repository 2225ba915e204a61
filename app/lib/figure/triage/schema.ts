import { z } from "zod"
import { head } from "../words"

/** modules/figures/triage.yaml */
export const TriageFile = z.strictObject({ ...head })
export type TriageFile = z.infer<typeof TriageFile>
