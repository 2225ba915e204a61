import { z } from "zod"
import { head } from "../words"

/** modules/figures/accumulation.yaml */
export const AccumulationFile = z.strictObject({ ...head })
export type AccumulationFile = z.infer<typeof AccumulationFile>
