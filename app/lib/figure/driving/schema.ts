import { z } from "zod"
import { head } from "../words"

/** modules/figures/driving.yaml */
export const DrivingFile = z.strictObject({ ...head })
export type DrivingFile = z.infer<typeof DrivingFile>
