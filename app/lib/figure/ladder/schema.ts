import { z } from "zod"
import { head } from "../words"

/** modules/figures/ladder.yaml */
export const LadderFile = z.strictObject({ ...head })
export type LadderFile = z.infer<typeof LadderFile>
