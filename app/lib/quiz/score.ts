import { rulesFor } from "./kinds"
import {
  works,
  type Answer,
  type AnswerOf,
  type Score,
  type Verdict,
  type WorkingKind,
  type WorkingQuestion,
} from "./schema"

/** Every question is worth one point, so that no kind weighs more than another. */
const worth = 1

/** Points for an answer. An answer of another kind than the question's counts as none. */
export function score(question: WorkingQuestion, answer: Answer | null): Score {
  const given = answerTo(question, answer)
  if (given === null) return { kind: "unanswered", earned: 0, total: worth }
  return { kind: "scored", earned: rulesFor(question.kind).earn(question, given), total: worth }
}

/** The answer as one to this question; null when it says nothing that could be right or wrong. */
export function answerTo(question: WorkingQuestion, answer: Answer | null): AnswerOf<WorkingKind> | null {
  if (!answer || !works(answer) || answer.kind !== question.kind) return null
  return rulesFor(question.kind).isAnswered(answer) ? answer : null
}

export function verdict(score: Score): Verdict {
  if (score.kind === "unanswered") return "unanswered"
  if (score.earned >= score.total) return "right"
  return score.earned > 0 ? "partly" : "wrong"
}
