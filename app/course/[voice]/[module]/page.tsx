import type { Metadata } from "next"
import { modulePath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { voices, type Course, type Module } from "@/lib/course/schema"
import { LessonLines } from "@/ui/course/lesson-lines"
import { findModule } from "@/ui/lesson/find"
import { VoiceSwitch } from "@/ui/lesson/voice-switch"
import { counted, readingMinutes } from "@/ui/minutes"
import { Page } from "@/ui/sheet"
import styles from "@/ui/course/course.module.css"

type Props = { params: Promise<{ voice: string; module: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { modules } = await loadCourse()
  return modules.flatMap((module) => voices.map((voice) => ({ voice, module: module.slug })))
}

async function find({ params }: Props) {
  const { voice, module } = await params
  return findModule(voice, module)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { module, voice } = await find(props)
  return { title: module.title[voice], description: module.summary[voice] }
}

export default async function ModulePage(props: Props) {
  const { course, module, voice } = await find(props)
  const paths = { staff: modulePath("staff", module.slug), patient: modulePath("patient", module.slug) }
  return (
    <Page
      voice={voice}
      current="course"
      kicker={`${place(course, module)} · ${counted(module.lessons.length, "lesson")} · ${readingMinutes(module, voice)} minutes of reading`}
      title={module.title[voice]}
      lead={module.summary[voice]}
      bar={<VoiceSwitch voice={voice} addresses={paths} />}
    >
      <h2>Lessons</h2>
      <LessonLines course={course} module={module} voice={voice} />
      {voice === "staff" ? <Objectives module={module} /> : null}
    </Page>
  )
}

const place = ({ modules }: Course, { number }: Module) =>
  number === 0 ? "Introduction" : `Module ${number} of ${modules.at(-1)?.number}`

/** Written for staff: patients are told what a lesson is about, not what they shall be able to do. */
function Objectives({ module }: { module: Module }) {
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">After this module you can</h2>
      <ul className={styles["objectives"]}>
        {module.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
