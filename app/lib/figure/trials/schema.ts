import { z } from "zod"
import { head } from "../words"

/** modules/figures/trials.yaml */
export const TrialsFile = z.strictObject({ ...head })
export type TrialsFile = z.infer<typeof TrialsFile>
