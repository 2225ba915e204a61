import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { voices } from "@/lib/course/schema"
import { LessonHandout } from "@/ui/handout/lesson-handout"
import { findLesson } from "@/ui/lesson/find"

type Props = { params: Promise<{ voice: string; module: string; lesson: string }> }

// The same for everyone, so made once, at the build; the code alone, a picture, depends on a setting.
export const dynamicParams = false

export async function generateStaticParams() {
  const { modules } = await loadCourse()
  return modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      voices.map((voice) => ({ voice, module: module.slug, lesson: lesson.slug })),
    ),
  )
}

async function find({ params }: Props) {
  const { voice, module, lesson } = await params
  return findLesson(voice, module, lesson)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lesson, voice } = await find(props)
  return { title: `Handout: ${lesson.voices[voice].title}` }
}

export default async function Page(props: Props) {
  return <LessonHandout {...await find(props)} />
}
