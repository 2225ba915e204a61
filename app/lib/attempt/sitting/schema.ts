import type { Form, Voice } from "@/lib/course/schema"

/** An attempt without its paper and its seal: enough to say what comes of it. */
export type Sitting = {
  id: string
  quizId: string
  voice: Voice
  startKey: string
  form: Form | null
  startedAt: Date
  submittedAt: Date | null
  earned: number | null
  total: number | null
  passed: boolean | null
}

/** The part of a sitting that standing rests on. */
export type Outcome = Pick<Sitting, "quizId" | "startedAt" | "submittedAt" | "earned" | "total" | "passed">

/** What somebody has sat so far, by the time of the database, and the attempts given beyond the rules, by quiz. */
export type History = {
  sittings: readonly Outcome[]
  now: Date
  extra: Readonly<Record<string, number>>
  /** Without an account. */
  isGuest: boolean
}
