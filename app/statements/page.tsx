import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { Statements } from "@/ui/statements/statements"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = {
  title: "The leaflet, sentence by sentence",
  description:
    "What a common leaflet on diazepam for back pain says, and how the evidence stands to each sentence.",
}

export default async function StatementsPage() {
  const course = await loadCourse()
  return (
    <Page
      wide
      current="sources"
      title="The leaflet, sentence by sentence"
      lead={`This course started from one page on diazepam for back pain. Here are its ${course.statements.length} statements in its own words, how well each is supported as it stands, and what has to be added or put right.`}
    >
      <Statements course={course} />
    </Page>
  )
}
