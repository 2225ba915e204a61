import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { courseHandoutPath } from "@/lib/teach/address"
import { Page } from "@/ui/sheet"
import { Modules } from "@/ui/teach/modules"
import { Session } from "@/ui/teach/session"

export const metadata: Metadata = {
  title: "For educators",
  description: "Slides with notes, handouts to print and question sheets for every lesson, in both voices.",
}

export default async function TeachPage() {
  const { modules } = await loadCourse()
  return (
    <Page
      wide
      title="Teach it"
      lead="Every lesson as slides with notes for you, as a handout in large print, and its questions on paper. For groups of patients and for staff."
    >
      <Session />
      <h2>Modules</h2>
      <Modules modules={modules} />
      <h2>To take home</h2>
      <p>
        <a href={courseHandoutPath}>The whole course for patients on two pages</a>, with a plan to fill in and
        the signs that cannot wait.
      </p>
    </Page>
  )
}
