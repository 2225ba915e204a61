import type { Metadata } from "next"
import { coursePath } from "@/lib/course/address"
import { voices, type Voice } from "@/lib/course/schema"
import { VoiceMap } from "@/ui/course/course-map"
import { findVoice } from "@/ui/lesson/find"
import { VoiceSwitch } from "@/ui/lesson/voice-switch"
import { courseMinutes, roughly } from "@/ui/minutes"
import { Page } from "@/ui/sheet"

type Props = { params: Promise<{ voice: string }> }

export const dynamicParams = false

export const generateStaticParams = () => voices.map((voice) => ({ voice }))

const LEADS: Record<Voice, string> = {
  staff:
    "What diazepam does for a painful back and what it does not, what it must never be mixed with, and what to offer beside it or in its place.",
  patient:
    "What this tablet can and cannot do. What never to mix it with. What else may help your back. Read at your own pace.",
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, voice } = await findVoice((await params).voice)
  return { title: course.title[voice] }
}

export default async function VoicePage({ params }: Props) {
  const { course, voice } = await findVoice((await params).voice)
  return (
    <Page
      wide
      voice={voice}
      current="course"
      kicker={`${voice === "staff" ? "Staff course" : "Patient course"} · ${roughly(courseMinutes(course.modules, voice))} of reading`}
      title={course.title[voice]}
      lead={LEADS[voice]}
      bar={
        <VoiceSwitch
          voice={voice}
          addresses={{ staff: coursePath("staff"), patient: coursePath("patient") }}
        />
      }
    >
      <VoiceMap course={course} voice={voice} />
    </Page>
  )
}
