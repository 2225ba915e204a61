import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"

export type Taught = {
  course: Course
  module: Module
  lesson: Lesson
  path: string
  right: string
  wrong: string
}

/** The words of a right and of a wrong choice of a lesson's check. */
function choicesOf(course: Course, lesson: Lesson, voice: Voice): { right: string; wrong: string } | null {
  const question = course.questions[lesson.voices[voice].checks[0] ?? ""]?.question
  if (question?.kind !== "single") return null
  const right = question.choices.find(({ key }) => key)
  const wrong = question.choices.find(({ key }) => !key)
  return right && wrong ? { right: right.text, wrong: wrong.text } : null
}

/** The first lesson of the course whose check has one right choice. */
export async function aLesson(voice: Voice = "staff"): Promise<Taught> {
  const course = await loadCourse()
  for (const module of course.modules) {
    for (const lesson of module.lessons) {
      const choices = choicesOf(course, lesson, voice)
      if (choices)
        return { course, module, lesson, path: lessonPath(voice, module.slug, lesson.slug), ...choices }
    }
  }
  throw new Error(`No ${voice} lesson has a check with one right choice`)
}
