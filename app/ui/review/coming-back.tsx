import type { Schedule } from "@/lib/review/schema"
import { Moment } from "@/ui/moment"
import { counted } from "@/ui/minutes"

/** When questions come back, as a person would say it. */
export function ComingBack({ schedule: { nextAt, thisWeek } }: { schedule: Schedule }) {
  if (!nextAt) return null
  return (
    <p>
      The next question comes back on <Moment at={nextAt} style="day" />.
      {thisWeek > 1 ? ` Within a week, ${counted(thisWeek, "question")} come back.` : ""}
    </p>
  )
}
