import { Paper, Seal } from "@/lib/attempt/schema"
import { isFinalIn, tellingOf } from "@/lib/attempt/sitting/rules"
import type { Course, Voice } from "@/lib/course/schema"

type Score = { earned: number; total: number; passed: boolean }

type Row = {
  quizId: string
  voice: Voice
  paper: unknown
  submittedAt: Date | null
  seal: unknown
  earned: number | null
  total: number | null
  passed: boolean | null
  sureAndWrong: number | null
  rescored: readonly (Score & { rescore: { finishedAt: Date | null } })[]
}

/** Corrected scores are whole, or without the question that was corrected and what it earned. */
type Withheld<One extends Row> = Omit<One, "seal" | "rescored"> & {
  seal: unknown
  rescored: One["rescored"] | Score[]
}

const nothing = { seal: null, earned: null, total: null, passed: null, sureAndWrong: null, rescored: [] }

/** Attempts as somebody may take them away: with their own answers, without what may not be told of them yet. */
export function withhold<One extends Row>(attempts: readonly One[], course: Course): Withheld<One>[] {
  return attempts.map((attempt) => {
    const told = tellingOf(Paper.parse(attempt.paper).rules, isFinalIn(course, attempt.voice, attempts))
    if (told === "all" || attempt.seal === null) return attempt
    return { ...attempt, ...(told === "nothing" ? nothing : scoreOf(attempt)) }
  })
}

/** What the page of a score tells, and neither which questions were right nor how many sure answers were not. */
const scoreOf = ({ seal, rescored }: Row) => ({
  seal: { ...Seal.parse(seal), questions: [], mustKnowMissed: [] },
  sureAndWrong: null,
  rescored: rescored.flatMap(({ earned, total, passed, rescore }) =>
    rescore.finishedAt ? [{ earned, total, passed }] : [],
  ),
})
