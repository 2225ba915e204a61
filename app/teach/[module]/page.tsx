import type { Metadata } from "next"
import { numberedTitle } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { teachPath } from "@/lib/teach/address"
import { findModule } from "@/ui/lesson/find"
import { Page } from "@/ui/sheet"
import { LessonTable } from "@/ui/teach/lesson-table"
import { QuestionSheets } from "@/ui/teach/question-sheets"
import { Session } from "@/ui/teach/session"

type Props = { params: Promise<{ module: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { modules } = await loadCourse()
  return modules.map(({ slug }) => ({ module: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { module } = await findModule("staff", (await params).module)
  return { title: `Teach: ${module.title.staff}` }
}

export default async function TeachModulePage({ params }: Props) {
  const { module } = await findModule("staff", (await params).module)
  return (
    <Page
      wide
      kicker={<a href={teachPath}>For educators</a>}
      title={numberedTitle({ number: module.number, title: module.title.staff })}
      lead={module.summary.staff}
    >
      <LessonTable module={module} />
      <QuestionSheets module={module} />
      <Session />
    </Page>
  )
}
