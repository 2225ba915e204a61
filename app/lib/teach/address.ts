import type { Voice } from "@/lib/course/schema"

/** Where educators find slides, papers and question sheets. */
export const teachPath = "/teach"

export const teachModulePath = (moduleSlug: string) => `${teachPath}/${moduleSlug}`

/** A lesson as slides. */
export const deckPath = (moduleSlug: string, voice: Voice, lessonSlug: string) =>
  `${teachModulePath(moduleSlug)}/${voice}/${lessonSlug}`

/** A module's questions on paper, with their key: for educators alone. */
export const questionsPath = (moduleSlug: string, voice: Voice) =>
  `${teachModulePath(moduleSlug)}/${voice}/questions`

/** A lesson on paper. */
export const handoutPath = (voice: Voice, moduleSlug: string, lessonSlug: string) =>
  `/handout/${voice}/${moduleSlug}/${lessonSlug}`

/** The whole course on two pages, for patients. */
export const courseHandoutPath = "/handout/patient"

/** The picture of the code on a paper. */
export const codePath = (handout: string) => `${handout}/code.svg`
