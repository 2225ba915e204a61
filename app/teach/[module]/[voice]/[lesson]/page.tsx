import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { voices } from "@/lib/course/schema"
import { DeckPage } from "@/ui/deck/deck-page"
import { findLesson } from "@/ui/lesson/find"

type Props = { params: Promise<{ voice: string; module: string; lesson: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { modules } = await loadCourse()
  return modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      voices.map((voice) => ({ module: module.slug, voice, lesson: lesson.slug })),
    ),
  )
}

async function find({ params }: Props) {
  const { voice, module, lesson } = await params
  return findLesson(voice, module, lesson)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lesson, voice } = await find(props)
  return { title: `Slides: ${lesson.voices[voice].title}` }
}

export default async function Page(props: Props) {
  return <DeckPage {...await find(props)} />
}
