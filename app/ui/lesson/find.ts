import { notFound } from "next/navigation"
import { loadCourse } from "@/lib/course/loaders"
import { voices, type Course, type Lesson, type Module, type Voice } from "@/lib/course/schema"

type Found = { course: Course; voice: Voice }

/** The course and the voice that an address names; the not-found page for any other. */
export async function findVoice(name: string): Promise<Found> {
  const voice = voices.find((each) => each === name)
  if (!voice) notFound()
  return { course: await loadCourse(), voice }
}

export async function findModule(voiceName: string, slug: string): Promise<Found & { module: Module }> {
  const found = await findVoice(voiceName)
  const module = found.course.modules.find((each) => each.slug === slug)
  if (!module) notFound()
  return { ...found, module }
}

type FoundLesson = Found & { module: Module; lesson: Lesson }

export async function findLesson(voiceName: string, moduleSlug: string, slug: string): Promise<FoundLesson> {
  const found = await findModule(voiceName, moduleSlug)
  const lesson = found.module.lessons.find((each) => each.slug === slug)
  if (!lesson) notFound()
  return { ...found, lesson }
}
