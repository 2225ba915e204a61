import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { voices } from "@/lib/course/schema"
import { findLesson } from "@/ui/lesson/find"
import { LessonPage } from "@/ui/lesson/lesson-page"

type Props = { params: Promise<{ voice: string; module: string; lesson: string }> }

// Every lesson is known when the product is built; any other address is not found.
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
  return { title: lesson.voices[voice].title, description: lesson.voices[voice].lead }
}

export default async function Page(props: Props) {
  return <LessonPage {...await find(props)} />
}
