import type { LessonState, QuizState } from "./schema"

/** A lesson is complete when its end was reached and its check was answered. The only place that says so. */
export function isComplete({
  endReached,
  checkAnswered,
}: Pick<LessonState, "endReached" | "checkAnswered">): boolean {
  return endReached && checkAnswered
}

type Sitting = { submittedAt: Date | null; passed: boolean | null }

/** Where a learner stands with a quiz: a pass stays a pass, whatever came after. Null before the first sitting. */
export function quizState(sittings: readonly Sitting[]): QuizState | null {
  if (sittings.length === 0) return null
  if (sittings.some(({ passed }) => passed)) return "passed"
  return sittings.some(({ submittedAt }) => submittedAt === null) ? "open" : "failed"
}
