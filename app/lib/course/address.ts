import type { Course, Module, Voice } from "./schema"

export const coursePath = (voice: Voice) => `/course/${voice}`

export const modulePath = (voice: Voice, moduleSlug: string) => `${coursePath(voice)}/${moduleSlug}`

export const lessonPath = (voice: Voice, moduleSlug: string, lessonSlug: string) =>
  `${modulePath(voice, moduleSlug)}/${lessonSlug}`

export const quizPath = (voice: Voice, moduleSlug: string) => `${modulePath(voice, moduleSlug)}/quiz`

/** Where in a lesson the sentence of a claim stands. */
export const claimAnchor = (claimId: string) => `claim-${claimId}`

/** One quiz per module and voice. */
export const quizId = (module: Pick<Module, "id">, voice: Voice) => `${module.id}/${voice}`

/** An introduction has no questions, and so no quiz. */
export const hasQuiz = (module: Pick<Module, "questions">, voice: Voice) => module.questions[voice].length > 0

/** "2. Risks and safe use"; an introduction stands before the numbers. */
export const numberedTitle = ({ number, title }: { number: number; title: string }) =>
  number === 0 ? title : `${number}. ${title}`

/** The sentence that teaches a claim to this voice, as path and anchor; null when no lesson does. */
export function whereTaught(course: Course, voice: Voice, claimId: string): string | null {
  for (const module of course.modules) {
    const lesson = module.lessons.find((each) => each.voices[voice].claims.includes(claimId))
    if (lesson) return `${lessonPath(voice, module.slug, lesson.slug)}#${claimAnchor(claimId)}`
  }
  return null
}
