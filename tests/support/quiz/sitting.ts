import { randomUUID } from "node:crypto"
import { answer } from "@/lib/attempt/answer"
import { findAttempt } from "@/lib/attempt/data"
import type { OpenAttempt } from "@/lib/attempt/schema"
import { start } from "@/lib/attempt/start"
import { submit } from "@/lib/attempt/submit"
import type { LearnerId } from "@/lib/person/schema"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import type { PrismaClient } from "#prisma/generated/client"
import { staffQuiz } from "./course"

export async function aLearner(client: PrismaClient): Promise<LearnerId> {
  const { id } = await client.person.create({ data: {}, select: { id: true } })
  return id as LearnerId
}

/** An open attempt, of the staff quiz where nothing else is said. */
export async function aSitting(
  learner: LearnerId,
  quiz: string = staffQuiz,
  only?: "missed",
): Promise<OpenAttempt> {
  const started = await start(learner, { quiz, startKey: randomUUID(), only })
  if (!("attemptId" in started)) throw new Error(`The quiz ${quiz} cannot be started: ${started.kind}.`)
  const attempt = await findAttempt(learner, started.attemptId)
  if (!attempt) throw new Error("The attempt that was just started is not there.")
  return attempt
}

/** A step as a client would send it, with a key of its own. */
export const aStep = (
  question: string,
  clientSeq: number,
  given: Answer | null,
  clientOpId: string = randomUUID(),
) => ({
  question,
  clientOpId,
  clientSeq,
  answer: given,
})

/** Gives the same kind of answer to every question. */
export async function answerAll(
  learner: LearnerId,
  attempt: OpenAttempt,
  questions: readonly WorkingQuestion[],
  answerOf: (question: WorkingQuestion) => Answer,
) {
  return Promise.all(
    questions.map((question) => answer(learner, attempt.id, aStep(question.id, 1, answerOf(question)))),
  )
}

export const handIn = (learner: LearnerId, id: string, submitKey: string = randomUUID()) =>
  submit(learner, id, { submitKey, answers: [] })
