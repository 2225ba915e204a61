import { transaction, type Tx } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { accept } from "@/lib/quiz/accept"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { choiceIds } from "@/lib/quiz/present"
import { answerTo, goesOn, score, verdict } from "@/lib/quiz/score"
import { findCard, findLastReview, keepBegun, lockReviews, saveReviews } from "./data"
import { growsFrom, parameters, ratingOf, reviewOf } from "./rules"
import type { Card, ReviewInput } from "./schema"

export type Answered =
  | { kind: "answered" | "goesOn" }
  /** Nothing was chosen, or the number could not be read. */
  | { kind: "unanswered" | "unreadable" | "malformed" }
  /** Answered before this arrived; what was stored stays. */
  | { kind: "reviewed" }
  /** Not theirs, or erased: nobody is told which. */
  | { kind: "gone" }

type Given = { question: WorkingQuestion; answer: Answer }

/**
 * Marks the answer to a question that is due, against the wording that was shown, and says when it comes back. One
 * that was right counts as "good" until the learner says how it went. The same clientOpId again changes nothing.
 */
export async function answerReview(
  account: AccountId,
  cardId: string,
  shown: WorkingQuestion | null,
  input: ReviewInput,
): Promise<Answered> {
  const given = read(shown, input.answer)
  return transaction(async (tx) => {
    await lockReviews(tx, account)
    const card = await findCard(account, cardId, tx)
    if (!card) return { kind: "gone" }
    if (!card.isDue) return again(tx, card, input)
    if ("kind" in given) return given
    if (given.question.id !== card.questionId) return { kind: "malformed" }
    if (!growsFrom(card.begun, given.answer)) return { kind: "reviewed" }
    return store(tx, account, card, given, input)
  })
}

function read(question: WorkingQuestion | null, sent: Answer | null): Given | Answered {
  const accepted = accept(sent)
  if (!accepted.ok) return { kind: accepted.reason }
  if (!question) return { kind: "malformed" }
  const answer = answerTo(question, accepted.answer)
  if (!answer) return { kind: "unanswered" }
  const known = choiceIds(question)
  return accepted.chosen.every((id) => known.includes(id)) ? { question, answer } : { kind: "malformed" }
}

async function again(tx: Tx, card: Card, { clientOpId }: ReviewInput): Promise<Answered> {
  const last = await findLastReview(card.id, tx)
  return { kind: last?.key === clientOpId ? "answered" : "reviewed" }
}

async function store(
  tx: Tx,
  account: AccountId,
  { id, questionId, memory, now }: Card,
  { question, answer }: Given,
  { hash, clientOpId }: ReviewInput,
): Promise<Answered> {
  if (goesOn(question, answer)) {
    await keepBegun(tx, id, answer)
    return { kind: "goesOn" }
  }
  const points = score(question, answer)
  const rating = ratingOf(verdict(points) === "right")
  const { earned, total } = points
  const review = reviewOf({
    ...{ questionId, questionHash: hash, key: clientOpId, before: memory, rating, at: now },
    ...{ value: answer, earned, total },
  })
  await saveReviews(tx, account, [review], parameters)
  return { kind: "answered" }
}
