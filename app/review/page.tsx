import type { Metadata } from "next"
import { reviewHome } from "@/lib/review/address"
import { loadSchedule } from "@/lib/review/loaders"
import { Page } from "@/ui/sheet"
import { scheduleLead } from "@/ui/review/lead"
import { ScheduleView } from "@/ui/review/schedule-view"

export const metadata: Metadata = { title: "Review" }

/** Where a sitting begins; or when the next one is worth it. */
export default async function Review() {
  const schedule = await loadSchedule(reviewHome)
  return (
    <Page
      title="Review"
      kicker={<a href="/record">My record</a>}
      lead={scheduleLead(schedule)}
      current="record"
    >
      <ScheduleView schedule={schedule} />
    </Page>
  )
}
