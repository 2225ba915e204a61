import { standingOf } from "@/lib/attempt/sitting/rules"
import type { Outcome } from "@/lib/attempt/sitting/schema"
import type { Quiz } from "@/lib/course/quizzes"
import type { LessonState, QuizState } from "./schema"

/** A lesson is complete when its end was reached and its check was answered. The only place that says so. */
export function isComplete({
  endReached,
  checkAnswered,
}: Pick<LessonState, "endReached" | "checkAnswered">): boolean {
  return endReached && checkAnswered
}

/** Where a learner stands with a quiz, by the attempt that counts. Null before the first. */
export function quizState(
  quiz: Pick<Quiz, "judged" | "rules">,
  sittings: readonly Outcome[],
): QuizState | null {
  const standing = standingOf(quiz.rules.counts, sittings)
  if (standing === "notStarted") return null
  if (!quiz.judged) return sittings.some(({ submittedAt }) => submittedAt) ? "done" : "open"
  return standing === "underWay" ? "open" : standing
}
