import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { sourcesOf } from "@/ui/lesson/sources-of"
import { SourcesList } from "@/ui/lesson/sources-list"
import { RegionSwitch } from "@/ui/region/region-switch"
import { SafetyCard } from "@/ui/safety/safety-card"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = {
  title: "When to get help now",
  description: "The signs with back pain, or after diazepam, that cannot wait.",
}

/** What the signs and the warnings rest on. */
const BASIS = ["SHEFF", "OVERDOSE", "FDA2016", "MHRA2020", "FDA2020"]

export default async function SafetyPage() {
  const course = await loadCourse()
  return (
    <Page current="safety" title="When to get help now" wide>
      <RegionSwitch name="region-safety" />
      <SafetyCard />
      <SourcesList heading="Where this comes from" sources={sourcesOf(course, BASIS)} claims={[]} />
    </Page>
  )
}
