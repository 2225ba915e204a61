import { z } from "zod"
import { Answer, type Explained, type PublicQuestion } from "@/lib/quiz/schema"
import { withAnswer } from "@/lib/quiz/gather"

const Voice = z.enum(["staff", "patient"])

/** Where a reader is in a lesson, as the lesson page tells it. A form says end=true. */
export const ProgressInput = z.object({
  lesson: z.string().max(100),
  voice: Voice,
  /** Anchor of the last heading read. */
  place: z.string().max(200).optional(),
  end: z.union([z.literal(true), z.literal("true").transform(() => true as const)]).optional(),
})
export type ProgressInput = z.infer<typeof ProgressInput>

export const ProgressQuery = z.object({ voice: Voice })

export type LessonState = {
  place: string | null
  complete: boolean
  endReached: boolean
  checkAnswered: boolean
}
/** done: handed in, where nobody passes or fails. */
export type QuizState = "open" | "passed" | "failed" | "done"

/** What GET /api/v1/progress answers: only what there is something to say about. */
export type ProgressView = {
  lessons: Record<string, LessonState>
  quizzes: Record<string, QuizState>
  signedIn: boolean
}

/** An answer to the check of a lesson. Without a clientOpId (a plain form) each post is a new answer. */
export const CheckInput = z.preprocess(
  withAnswer,
  z.object({
    lesson: z.string().max(100),
    voice: Voice,
    question: z.string().max(100),
    clientOpId: z.uuid().optional(),
    answer: Answer.nullable(),
  }),
)
export type CheckInput = z.infer<typeof CheckInput>

/** What POST /api/v1/checks answers while a question goes on: how it looks after the answer so far. */
export type CheckTurn = { question: PublicQuestion }

/** What POST /api/v1/checks answers: the feedback at once, and what became of the lesson. */
export type CheckView = {
  explained: Explained
  readAgain: { path: string; title: string } | null
  lesson: LessonState
}
