import { z } from "zod"
import { head } from "../words"

/** modules/figures/myths.yaml */
export const MythsFile = z.strictObject({ ...head })
export type MythsFile = z.infer<typeof MythsFile>
