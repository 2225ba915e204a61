import { z } from "zod"
import { head } from "../words"

/** modules/figures/stop-date.yaml */
export const StopDateFile = z.strictObject({ ...head })
export type StopDateFile = z.infer<typeof StopDateFile>
