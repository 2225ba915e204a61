import type { LearnerId } from "@/lib/person/schema"
import { accept } from "@/lib/quiz/accept"
import { Answer } from "@/lib/quiz/schema"
import { transaction, type Tx } from "@/lib/database/client"
import type { database } from "@/lib/database/client"
import { lockAttempt } from "./data"
import { Certainty, type StepInput } from "./schema"
import { insertStep, type Step, type StepRow } from "./step/data"

export type Current = { seq: number; answer: Answer | null; certainty: Certainty | null; receivedAt: Date }

export type Answered =
  | { kind: "saved"; seq: number; receivedAt: Date }
  /** Another tab or device got there first; what it stored stays. */
  | { kind: "newerAnswer"; current: Current }
  | { kind: "closed" }
  /** What was right has been told, so that the answer it was told of is the one that counts. */
  | { kind: "answered" }
  /** Not theirs, or erased: nobody is told which. */
  | { kind: "gone" }
  /** Such as a number written in words. */
  | { kind: "unreadable" }
  | { kind: "malformed" }

/** Stores one answer of an open attempt. The same clientOpId again answers what was stored. */
export async function answer(
  learner: LearnerId,
  attemptId: string,
  input: StepInput,
  client?: Tx | typeof database,
): Promise<Answered> {
  const accepted = accept(input.answer)
  if (!accepted.ok) return { kind: accepted.reason }
  const { question: questionId, clientOpId, clientSeq } = input
  const { answer, kind, chosen, grows, says } = accepted
  // Nobody is sure of an answer that was not given.
  const certainty = answer ? (input.certainty ?? null) : null
  const step: Step = { attemptId, questionId, clientOpId, clientSeq, answer, certainty, kind, chosen, says }
  if (!grows || client) return store(learner, step, client)
  // One after the other: of two first choices sent at once, the second has to see the first.
  return transaction(async (tx) => {
    await lockAttempt(tx, learner, attemptId)
    return store(learner, step, tx)
  })
}

async function store(
  learner: LearnerId,
  step: Step,
  client: Tx | typeof database | undefined,
): Promise<Answered> {
  const first = outcome(await insertStep(learner, step, client), step)
  // Lost a race for the number: the winner is committed by now, so a second look sees it.
  return first ?? outcome(await insertStep(learner, step, client), step) ?? { kind: "malformed" }
}

/** What a row means; null when a step that the statement could not see yet took the number. */
function outcome(row: StepRow, step: Step): Answered | null {
  if (!row.owned) return { kind: "gone" }
  if (row.savedSeq !== null && row.savedAt)
    return { kind: "saved", seq: row.savedSeq, receivedAt: row.savedAt }
  if (row.sameValue && row.sameSeq !== null && row.sameAt) {
    return { kind: "saved", seq: row.sameSeq, receivedAt: row.sameAt }
  }
  if (!row.open) return { kind: "closed" }
  if (!row.inPaper || !row.fits) return { kind: "malformed" }
  if (row.held) return { kind: "answered" }
  return newer(row, step)
}

function newer(row: StepRow, { clientSeq }: Step): Answered | null {
  const { currentSeq: seq, currentAt: receivedAt, sameSeq } = row
  // The key of another question's step: a client that mixes up its keys, not a newer answer.
  if (seq === null || !receivedAt) return sameSeq === null ? null : { kind: "malformed" }
  if (sameSeq === null && clientSeq > seq && row.grown) return null
  const answer = Answer.nullable().parse(row.currentAnswer)
  const current = { seq, receivedAt, answer, certainty: Certainty.nullable().parse(row.currentCertainty) }
  return { kind: "newerAnswer", current }
}
