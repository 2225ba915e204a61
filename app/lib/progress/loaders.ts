import "server-only"
import { readAgain } from "@/lib/attempt/mark"
import { readHistory } from "@/lib/attempt/sitting/data"
import type { Sitting } from "@/lib/attempt/sitting/schema"
import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { quizzesOf } from "@/lib/course/quizzes"
import { loadRecordedQuestions } from "@/lib/course/record"
import { voices, type Course, type Voice } from "@/lib/course/schema"
import { findAccount, findLearner } from "@/lib/person/session"
import { explain } from "@/lib/quiz/explain"
import { present } from "@/lib/quiz/present"
import { isMissed } from "@/lib/quiz/rules"
import { works, type Explained, type PublicQuestion, type WorkingKind } from "@/lib/quiz/schema"
import { goesOn } from "@/lib/quiz/score"
import { findLastCheck, readLessonStates } from "./data"
import { checkOrder } from "./order"
import { quizState } from "./rules"
import type { CheckView, ProgressView, QuizState } from "./schema"

/** Where whoever asks is in the course; empty for somebody who has not begun. */
export async function loadProgress(voice: Voice): Promise<ProgressView> {
  const [learner, account] = await Promise.all([findLearner(), findAccount()])
  if (!learner) return { lessons: {}, quizzes: {}, signedIn: false }
  const [course, lessons, { sittings }] = await Promise.all([
    loadCourse(),
    readLessonStates(learner, voice),
    readHistory(learner),
  ])
  return { lessons, quizzes: quizStates(course, voice, sittings), signedIn: account !== null }
}

function quizStates(course: Course, voice: Voice, sittings: readonly Sitting[]): Record<string, QuizState> {
  const states = quizzesOf(course, voice).flatMap((quiz) => {
    const state = quizState(
      quiz,
      sittings.filter(({ quizId }) => quizId === quiz.id),
    )
    return state ? [[quiz.id, state] as const] : []
  })
  return Object.fromEntries(states)
}

export type CheckPage = {
  voice: Voice
  lesson: string
  /** How the question looks after the answer so far, while it goes on. */
  goesOn: PublicQuestion | null
  stem: string
  lessonPath: string
  /** Null before the first answer: the page then only leads back. */
  answered: { kind: WorkingKind; explained: Explained; readAgain: CheckView["readAgain"] } | null
}

/** The last answer to a check, with its feedback; null when no lesson of this voice has that check. */
export async function loadCheck(wantedVoice: string, questionId: string): Promise<CheckPage | null> {
  const course = await loadCourse()
  const voice = voices.find((each) => each === wantedVoice)
  const place = voice && findCheckPlace(course, voice, questionId)
  const pinned = course.questions[questionId]
  if (!place || !pinned) return null
  const learner = await findLearner()
  const last = learner && (await findLastCheck(learner, voice, questionId))
  const page = { voice, ...place, stem: pinned.question.stem, goesOn: null }
  if (!last) return { ...page, answered: null }
  const asked = (await loadRecordedQuestions([last.questionHash])).get(last.questionHash) ?? pinned.question
  if (!works(asked)) return { ...page, answered: null }
  if (goesOn(asked, last.answer))
    return { ...page, answered: null, goesOn: present(asked, checkOrder(asked), last.answer) }
  const explained = explain(asked, last.answer, checkOrder(asked))
  const again = isMissed(explained.verdict) ? readAgain(course, voice, pinned.moduleId)(asked.claims) : null
  return { ...page, stem: asked.stem, answered: { kind: asked.kind, explained, readAgain: again } }
}

function findCheckPlace(course: Course, voice: Voice, questionId: string) {
  for (const module of course.modules) {
    const lesson = module.lessons.find(({ voices }) => voices[voice].checks.includes(questionId))
    if (lesson) return { lesson: lesson.id, lessonPath: lessonPath(voice, module.slug, lesson.slug) }
  }
  return null
}
