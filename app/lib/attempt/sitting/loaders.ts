import "server-only"
import { loadCourse } from "@/lib/course/loaders"
import { finalOf, moduleQuiz, preTestOf, type Quiz } from "@/lib/course/quizzes"
import { voices, type Course, type Voice } from "@/lib/course/schema"
import { findAccount, findLearner, hasEndedSession } from "@/lib/person/session"
import { readFlash, type Flash } from "@/lib/web/flash"
import { paperSize } from "../draw"
import { readHistory } from "./data"
import { isFinalIn, mayStart, tellingOf, type MayStart } from "./rules"
import type { Sitting } from "./schema"

export type QuizStart = {
  quiz: Quiz
  size: number
  /** Those of this quiz, newest first. */
  sittings: Sitting[]
  /** Whether points may be told of those that were handed in. */
  told: boolean
  may: MayStart
  signedIn: boolean
  ended: boolean
  flash: Flash | null
}

/** What the start page of a module's quiz says; null when there is no such module, or it has no quiz. */
export function loadModuleQuiz(voice: string, slug: string): Promise<QuizStart | null> {
  return loadStart(voice, ({ modules }, reader) => {
    const module = modules.find((each) => each.slug === slug)
    return module ? moduleQuiz(module, reader) : null
  })
}

export const loadPreTest = (voice: string): Promise<QuizStart | null> => loadStart(voice, preTestOf)

export const loadFinal = (voice: string): Promise<QuizStart | null> => loadStart(voice, finalOf)

/** A visitor who has done nothing yet. */
const newcomer = { sittings: [], now: new Date(0), extra: {}, isGuest: true }

async function loadStart(
  wanted: string,
  find: (course: Course, voice: Voice) => Quiz | null,
): Promise<QuizStart | null> {
  const course = await loadCourse()
  const voice = voices.find((each) => each === wanted)
  const quiz = voice && find(course, voice)
  if (!quiz) return null
  const learner = await findLearner()
  const history = learner ? await readHistory(learner) : newcomer
  const { sittings } = history
  const [account, ended, flash] = await Promise.all([findAccount(), hasEndedSession(), readFlash()])
  return {
    quiz,
    size: paperSize(course, quiz),
    sittings: sittings.filter(({ quizId }) => quizId === quiz.id),
    told: tellingOf(quiz.rules, isFinalIn(course, quiz.voice, sittings)) !== "nothing",
    may: mayStart(course, quiz, history),
    signedIn: !!account,
    ended,
    flash,
  }
}
