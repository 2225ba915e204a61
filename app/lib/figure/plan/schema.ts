import { z } from "zod"
import { head } from "../words"

/** modules/figures/plan.yaml */
export const PlanFile = z.strictObject({ ...head })
export type PlanFile = z.infer<typeof PlanFile>
