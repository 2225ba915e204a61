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

/**
 * Closes an open attempt and seals what was shown, answered and earned. Twice has the effect of once,
 * whatever the key: the second answers what the first stored.
 */
export async function submit(learner: LearnerId, id: string, input: SubmitInput): Promise<Submitted> {
  await faultPoint("submit.begun")
  const attempt = await findAttempt(learner, id)
  if (!attempt) return { kind: "gone" }
  // Read before the transaction, which then holds one connection only: 300 at once must not starve the pool.
  const questions = await loadRecordedQuestions(attempt.paper.questions.map(({ hash }) => hash))
  const ground = { attempt, questions, course: await loadCourse() }
  const submitted = await transaction((tx) => close(tx, learner, ground, input))
  await faultPoint("submit.committed")
  return submitted
}

async function close(tx: Tx, learner: LearnerId, ground: Ground, input: SubmitInput): Promise<Submitted> {
  const { id, quizId } = ground.attempt
  const locked = await lockAttempt(tx, learner, id)
  await faultPoint("submit.locked")
  if (!locked) return { kind: "gone" }
  if (locked.submittedAt) return { kind: "submitted", seal: Seal.parse(locked.seal), again: true }
  // One that is refused is older than what is stored, or could not be marked: the submission goes on.
  for (const step of input.answers) await answer(learner, id, step, tx)
  const seal = mark({ ...ground, given: await readGiven(id, tx), submittedAt: locked.now })
  await faultPoint("submit.marked")
  await closeAttempt(tx, id, input.submitKey, seal)
  await audit(tx, {
    action: "attempt.submitted",
    actorId: learner,
    subjectId: learner,
    detail: { attempt: id, quiz: quizId },
  })
  // Last: everybody who hands in this quiz adds to the same few rows.
  await addCounts(tx, countSeal(seal, formOf(ground.attempt.paper)))
  await faultPoint("submit.written")
  return { kind: "submitted", seal, again: false }
}
