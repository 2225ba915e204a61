import { z } from "zod"
import { head } from "../words"

/** modules/figures/guidelines.yaml */
export const GuidelinesFile = z.strictObject({ ...head })
export type GuidelinesFile = z.infer<typeof GuidelinesFile>
