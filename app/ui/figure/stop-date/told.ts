import type { Course } from "@/lib/course/schema"
import type { StopDateFile } from "@/lib/figure/stop-date/schema"

/** What every part of the figure reads from. */
export type Told = { figure: StopDateFile; course: Course }
