import type { FigureName } from "@/lib/figure/schema"
import type { Course, Lesson, Module, Voice } from "./schema"

export const coursePath = (voice: Voice) => `/course/${voice}`

export const modulePath = (voice: Voice, moduleSlug: string) => `${coursePath(voice)}/${moduleSlug}`

export const lessonPath = (voice: Voice, moduleSlug: string, lessonSlug: string) =>
  `${modulePath(voice, moduleSlug)}/${lessonSlug}`

export const quizPath = (voice: Voice, moduleSlug: string) => `${modulePath(voice, moduleSlug)}/quiz`

export const startTestPath = (voice: Voice) => `${coursePath(voice)}/start-test`

export const finalPath = (voice: Voice) => `${coursePath(voice)}/final`

/** Where in a lesson the sentence of a claim stands. */
export const claimAnchor = (claimId: string) => `claim-${claimId}`

/** One quiz per module and voice. */
export const quizId = (module: Pick<Module, "id">, voice: Voice) => `${module.id}/${voice}`

/** An introduction has no questions, and so no quiz. */
export const hasQuiz = (module: Pick<Module, "questions">, voice: Voice) => module.questions[voice].length > 0

/** "2. Risks and safe use"; an introduction stands before the numbers. */
export const numberedTitle = ({ number, title }: { number: number; title: string }) =>
  number === 0 ? title : `${number}. ${title}`

/** The lesson of this voice that holds what is looked for; null when none does. */
function lessonWhere(course: Course, voice: Voice, holds: (lesson: Lesson) => boolean): string | null {
  for (const module of course.modules) {
    const lesson = module.lessons.find(holds)
    if (lesson) return lessonPath(voice, module.slug, lesson.slug)
  }
  return null
}

/** The sentence that teaches a claim to this voice, as path and anchor; null when no lesson does. */
export function whereTaught(course: Course, voice: Voice, claimId: string): string | null {
  const path = lessonWhere(course, voice, ({ voices }) => voices[voice].claims.includes(claimId))
  return path && `${path}#${claimAnchor(claimId)}`
}

/** Where this voice meets a figure, as path and anchor; null when no lesson shows it. */
export function whereShown(course: Course, voice: Voice, figure: FigureName): string | null {
  const path = lessonWhere(course, voice, ({ voices }) => voices[voice].figures.includes(figure))
  return path && `${path}#figure-${figure}`
}
