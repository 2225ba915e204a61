import { z } from "zod"
import type { Role } from "#prisma/generated/enums"

/** Where a person stands with one quiz, or with the whole course. */
export const standings = ["notStarted", "underWay", "passed", "failed"] as const
export type Standing = (typeof standings)[number]

/**
 * What the database knows of one person and one quiz, over all attempts. `share` (0 to 1) and `passedAt` are
 * those of the attempt that counts; null before one was handed in, or where it was not passed.
 */
export type QuizTally = {
  quizId: string
  submitted: number
  open: boolean
  passedAt: Date | null
  share: number | null
  lastAt: Date
  /** Of the attempt handed in last: answers that were not right although the learner was sure. */
  sureAndWrong: number
}

export type RosterPerson = {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
  lessonsDone: number
  lastSeenInLesson: Date | null
  tallies: QuizTally[]
}

export type QuizCell = { quizId: string; standing: Standing; share: number | null; at: Date | null }
export type RosterRow = Omit<RosterPerson, "tallies" | "lastSeenInLesson"> & {
  standing: Standing
  lastAt: Date | null
  /** Summed over the quizzes. */
  sureAndWrong: number
  cells: QuizCell[]
}

/** The filter as it stands in the address; anything unknown falls back to "everyone". */
export const rosterFilterSchema = z.object({
  standing: z.enum(standings).optional().catch(undefined),
  search: z.string().trim().max(100).catch("").default(""),
  voice: z.enum(["staff", "patient"]).catch("staff").default("staff"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type RosterFilter = z.infer<typeof rosterFilterSchema>

/** The filter in the address of a request. */
export const filterOf = (url: string): RosterFilter =>
  rosterFilterSchema.parse(Object.fromEntries(new URL(url).searchParams))
