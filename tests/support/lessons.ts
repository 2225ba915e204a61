import { hasQuiz, lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"
import { expect, type Page } from "#tests/support/journey"

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

/** The first lesson whose check has one right choice, in a module that has a quiz. */
export async function aLesson(voice: Voice = "staff"): Promise<Taught> {
  const course = await loadCourse()
  for (const module of course.modules.filter((each) => hasQuiz(each, voice))) {
    for (const lesson of module.lessons) {
      const choices = choicesOf(course, lesson, voice)
      if (choices)
        return { course, module, lesson, path: lessonPath(voice, module.slug, lesson.slug), ...choices }
    }
  }
  throw new Error(`No ${voice} lesson has a check with one right choice`)
}

/** From the front page to the first lesson of the staff course, by its links alone. */
export async function findLesson(page: Page, { module, lesson }: Taught): Promise<void> {
  await page.goto("/")
  await page
    .getByRole("region", { name: "Where to start" })
    .getByRole("link", { name: "Staff course" })
    .click()
  await page.getByRole("main").getByRole("link", { name: module.title.staff }).first().click()
  await page.getByRole("main").getByRole("link", { name: lesson.voices.staff.title }).first().click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.voices.staff.title)
}

/** The part of the record that is about the first module with a quiz. */
export const firstModule = (page: Page) =>
  page
    .getByRole("region", { name: "Staff course" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: /^1\. / }) })
