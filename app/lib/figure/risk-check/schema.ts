import { z } from "zod"
import { head } from "../words"

/** modules/figures/risk-check.yaml */
export const RiskCheckFile = z.strictObject({ ...head })
export type RiskCheckFile = z.infer<typeof RiskCheckFile>
