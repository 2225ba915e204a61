import { Paper, Seal } from "@/lib/attempt/schema"
import { isFinalIn, tellingOf } from "@/lib/attempt/sitting/rules"
import type { Course, Voice } from "@/lib/course/schema"

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
  rescored: unknown[]
}

const nothing = { seal: null, earned: null, total: null, passed: null, sureAndWrong: null, rescored: [] }

/** Attempts as somebody may take them away: with their own answers, without what may not be told of them yet. */
export function withhold<One extends Row>(attempts: readonly One[], course: Course): One[] {
  return attempts.map((attempt) => {
    const told = tellingOf(Paper.parse(attempt.paper).rules, isFinalIn(course, attempt.voice, attempts))
    if (told === "all" || attempt.seal === null) return attempt
    if (told === "nothing") return { ...attempt, ...nothing }
    return { ...attempt, seal: { ...Seal.parse(attempt.seal), questions: [], mustKnowMissed: [] } }
  })
}
