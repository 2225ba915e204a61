import { z } from "zod"
import { head } from "../words"

/** modules/figures/cycle.yaml */
export const CycleFile = z.strictObject({ ...head })
export type CycleFile = z.infer<typeof CycleFile>
