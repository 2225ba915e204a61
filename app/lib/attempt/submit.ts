import { randomUUID } from "node:crypto"
import { audit } from "@/lib/audit/data"
import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions } from "@/lib/course/record"
import { transaction, type Tx } from "@/lib/database/client"
import { faultPoint } from "@/lib/fault/point"
import type { LearnerId } from "@/lib/person/schema"
import { countSeal, formOf } from "@/lib/statistics/count"
import { addCounts } from "@/lib/statistics/data"
import { answer } from "./answer"
import { closeAttempt, findAttempt, lockAttempt, readGiven } from "./data"
import { mark, type Marking } from "./mark"
import { Seal, type SubmitInput } from "./schema"

export type Submitted = { kind: "submitted"; seal: Seal; again: boolean } | { kind: "gone" }

type Ground = Pick<Marking, "attempt" | "questions" | "course">

/** Who ends it: the learner, with answers that may not have been stored yet, or the time. */
type End = SubmitInput | "time"

/**
 * Closes an open attempt and seals what was shown, answered and earned. Twice has the effect of once,
 * whatever the key: the second answers what the first stored.
 */
export const submit = (learner: LearnerId, id: string, input: SubmitInput): Promise<Submitted> =>
  end(learner, id, input)

/** The same for an attempt whose time is over, with what was saved; one that was given more time stays open. */
export const submitOverdue = async (learner: LearnerId, id: string): Promise<void> =>
  void (await end(learner, id, "time"))

async function end(learner: LearnerId, id: string, by: End): Promise<Submitted> {
  await faultPoint("submit.begun")
  const attempt = await findAttempt(learner, id)
  if (!attempt) return { kind: "gone" }
  // Read before the transaction, which then holds one connection only: 300 at once must not starve the pool.
  const questions = await loadRecordedQuestions(attempt.paper.questions.map(({ hash }) => hash))
  const ground = { attempt, questions, course: await loadCourse() }
  const submitted = await transaction((tx) => close(tx, learner, ground, by))
  await faultPoint("submit.committed")
  return submitted
}

async function close(tx: Tx, learner: LearnerId, ground: Ground, by: End): Promise<Submitted> {
  const { id, quizId } = ground.attempt
  const locked = await lockAttempt(tx, learner, id)
  await faultPoint("submit.locked")
  if (!locked) return { kind: "gone" }
  if (locked.submittedAt) return { kind: "submitted", seal: Seal.parse(locked.seal), again: true }
  const { deadline, isOver, now } = locked
  // Somebody asked for more time while this waited for the lock.
  if (by === "time" && !isOver) return { kind: "gone" }
  // One that is refused is older than what is stored, too late, or could not be marked: the submission goes on.
  if (by !== "time") for (const step of by.answers) await answer(learner, id, step, tx)
  const attempt = { ...ground.attempt, deadline }
  const seal = mark({ ...ground, attempt, given: await readGiven(id, tx), submittedAt: now })
  await faultPoint("submit.marked")
  await closeAttempt(tx, id, by === "time" ? randomUUID() : by.submitKey, seal)
  await audit(tx, {
    action: "attempt.submitted",
    actorId: learner,
    subjectId: learner,
    detail: { attempt: id, quiz: quizId, ...(by === "time" ? { by } : {}) },
  })
  // Last: everybody who hands in this quiz adds to the same few rows.
  await addCounts(tx, countSeal(seal, formOf(ground.attempt.paper)))
  await faultPoint("submit.written")
  return { kind: "submitted", seal, again: false }
}
