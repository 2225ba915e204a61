import type { Voice } from "#prisma/generated/enums"
import type { Quiz } from "@/lib/course/quizzes"
import type { Standing } from "@/lib/roster/schema"

export type RecordAttempt = {
  id: string
  quizId: string
  voice: Voice
  startedAt: Date
  submittedAt: Date | null
  earned: number | null
  total: number | null
  passed: boolean | null
  /** Set when the score that counts is not the first one. */
  corrected: Corrected | null
}

/** When a score was corrected, and what it was at first. */
export type Corrected = { at: Date; first: { earned: number; total: number; passed: boolean } }

export type RecordLesson = {
  lessonId: string
  voice: Voice
  place: string | null
  completedAt: Date | null
  updatedAt: Date
}

/** All that the database holds of one learner's learning. */
export type Learning = { attempts: RecordAttempt[]; lessons: RecordLesson[] }

export type QuizRecord = {
  id: string
  kind: Quiz["kind"]
  title: string
  standing: Standing
  judged: boolean
  /** Points and pass of an attempt are null while they are withheld. */
  attempts: RecordAttempt[]
}

export type ModuleRecord = {
  id: string
  number: number
  title: string
  lessonsDone: number
  lessons: number
  quizId: string
  /** Null for an introduction, which has no quiz. */
  quizPath: string | null
  standing: Standing
  attempts: RecordAttempt[]
}

/** A quiz that somebody has taken as often as they may. */
export type UsedUp = { id: string; title: string }

/** What the continue button offers. */
export type NextStep =
  | { kind: "attempt"; path: string; title: string }
  | { kind: "lesson"; path: string; title: string; begun: boolean }
  | { kind: "quiz"; path: string; title: string; of: Quiz["kind"] }
  | { kind: "done" }

/** `tests` are the start test and the final, where the course has them. */
export type VoiceRecord = {
  voice: Voice
  modules: ModuleRecord[]
  tests: { preTest: QuizRecord | null; final: QuizRecord | null }
  next: NextStep
}

/** An answer that was not right although the learner was sure, in the latest attempt of its quiz. */
export type SureAndWrong = { attemptId: string; quiz: string; questionId: string; stem: string }
