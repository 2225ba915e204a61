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

/** Every question that counts is worth one point, so that no kind weighs more than another. */
export const worth = (question: WorkingQuestion): 0 | 1 =>
  (rulesFor(question.kind).counts?.(question) ?? true) ? 1 : 0

/** Points for an answer. An answer of another kind than the question's counts as none. */
export function score(question: WorkingQuestion, answer: Answer | null): Score {
  const given = answerTo(question, answer)
  const total = worth(question)
  if (given === null) return { kind: "unanswered", earned: 0, total }
  return { kind: "scored", earned: total * rulesFor(question.kind).earn(question, given), total }
}

/** The answer as one to this question; null when it says nothing that could be right or wrong. */
export function answerTo(question: WorkingQuestion, answer: Answer | null): AnswerOf<WorkingKind> | null {
  if (!answer || !works(answer) || answer.kind !== question.kind) return null
  return (rulesFor(question.kind).isAnswered?.(answer) ?? true) ? answer : null
}

export type Filled = "answered" | "begun" | "open"

/** How far an answer goes: all that was asked, some of it, or nothing. */
export function filled(question: WorkingQuestion, answer: Answer | null): Filled {
  if (!answer || !works(answer) || answer.kind !== question.kind) return "open"
  return (rulesFor(question.kind).isComplete?.(question, answer) ?? true) ? "answered" : "begun"
}

/** More is asked once this is answered, so that nothing may be told of it yet. */
export function goesOn(question: WorkingQuestion, answer: Answer | null): boolean {
  return (rulesFor(question.kind).grows ?? false) && filled(question, answer) === "begun"
}

/** Answered, with nothing left to ask, so that it may be told what was right where an answer cannot change. */
export const isSettled = (question: WorkingQuestion, answer: Answer | null): boolean =>
  answerTo(question, answer) !== null && !goesOn(question, answer)

export function verdict(score: Score): Verdict {
  if (score.kind === "unanswered") return "unanswered"
  if (score.total === 0) return "compared"
  if (score.earned >= score.total) return "right"
  return score.earned > 0 ? "partly" : "wrong"
}
