import "server-only"
import type { Voice } from "@/lib/course/schema"
import { findAccount, findLearner } from "@/lib/person/session"
import { readLessonStates, readSittings } from "./data"
import { quizState } from "./rules"
import type { ProgressView, QuizState } from "./schema"

/** Where whoever asks is in the course; empty for somebody who has not begun. */
export async function loadProgress(voice: Voice): Promise<ProgressView> {
  const [learner, account] = await Promise.all([findLearner(), findAccount()])
  if (!learner) return { lessons: {}, quizzes: {}, signedIn: false }
  const [lessons, sittings] = await Promise.all([
    readLessonStates(learner, voice),
    readSittings(learner, voice),
  ])
  return { lessons, quizzes: quizStates(sittings), signedIn: account !== null }
}

type Sittings = Awaited<ReturnType<typeof readSittings>>

function quizStates(sittings: Sittings): Record<string, QuizState> {
  const quizzes = [...new Set(sittings.map(({ quizId }) => quizId))]
  const states = quizzes.flatMap((quiz) => {
    const state = quizState(sittings.filter(({ quizId }) => quizId === quiz))
    return state ? [[quiz, state] as const] : []
  })
  return Object.fromEntries(states)
}
