import type { Seal, SealedQuestion } from "@/lib/attempt/schema"
import { inWords, recall } from "@/lib/quiz/recall"
import { works, type Explained, type Question } from "@/lib/quiz/schema"
import type { AnswerRow } from "./schema"

type Who = { name: string; email: string }

/** A line for each question of an attempt, in the order in which it was asked. */
export function answerRows(
  { name, email }: Who,
  attempt: string,
  seal: Seal,
  questions: ReadonlyMap<string, Question>,
): AnswerRow[] {
  const { title: quiz, startedAt, submittedAt } = seal
  return seal.questions.map((sealed) => ({
    ...{ name, email, quiz, attempt, startedAt, submittedAt },
    ...{ question: sealed.id, wording: sealed.hash, stem: sealed.stem, kind: sealed.kind },
    answer: answerOf(sealed, questions.get(sealed.hash)),
    certainty: sealed.certainty ?? "",
    ...{ verdict: sealed.explained.verdict, earned: sealed.explained.earned, total: sealed.explained.total },
    mustKnow: sealed.mustKnow,
  }))
}

/** As given; of a seal that kept no raw answers, as the review shows it. */
function answerOf({ answer, choices, explained }: SealedQuestion, question: Question | undefined): string {
  if (answer && question && works(question)) return inWords(recall(question, choices, answer))
  return asReviewed(explained)
}

function asReviewed({ groups, typed }: Explained): string {
  const chosen = groups.flatMap(({ choices }) =>
    choices.filter((choice) => choice.chosen).map(({ text }) => text),
  )
  return typed ? (typed.given ?? "") : chosen.join("; ")
}
