import { z } from "zod"
import { head } from "../words"

/** modules/figures/receptor.yaml */
export const ReceptorFile = z.strictObject({ ...head })
export type ReceptorFile = z.infer<typeof ReceptorFile>
