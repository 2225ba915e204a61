import type { Metadata } from "next"
import { reviewDone } from "@/lib/review/address"
import { loadSchedule } from "@/lib/review/loaders"
import { Page } from "@/ui/sheet"
import { endLead } from "@/ui/review/lead"
import { SittingEnd } from "@/ui/review/sitting-end"

export const metadata: Metadata = { title: "Enough for today" }

/** The end of a sitting, wherever it was ended: what comes next, and when. */
export default async function ReviewDone() {
  const schedule = await loadSchedule(reviewDone)
  return (
    <Page title="That is enough for today" kicker="Review" lead={endLead(schedule)} current="record">
      <SittingEnd schedule={schedule} />
    </Page>
  )
}
