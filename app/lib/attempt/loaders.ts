import "server-only"
import { notFound, redirect } from "next/navigation"
import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions } from "@/lib/course/record"
import type { Module, Voice } from "@/lib/course/schema"
import { hasQuiz, quizId } from "@/lib/course/address"
import { findAccount, findLearner, hasEndedSession } from "@/lib/person/session"
import type { LearnerId } from "@/lib/person/schema"
import type { Correction } from "@/lib/rescore/schema"
import { present } from "@/lib/quiz/present"
import { works, type PublicQuestion } from "@/lib/quiz/schema"
import { filled, type Filled } from "@/lib/quiz/score"
import { attemptPath, resultPath } from "./address"
import { findAttempt, findResult, findSealed, listAttempts, readGiven } from "./data"
import { paperSize } from "./draw"
import { ownerTag } from "./owner"
import { findQuiz } from "./start"
import { recallSealed, type RecalledQuestion } from "./recall"
import { AttemptParams, type Given, type OpenAttempt, type Seal, type Sealed } from "./schema"

export type AttemptView = {
  attempt: OpenAttempt
  given: ReadonlyMap<string, Given>
  owner: string
}

/** The learner and a well-formed id, or the page that says why not. */
async function enterAttempt(id: string, here: string): Promise<{ learner: LearnerId; id: string }> {
  const learner = await findLearner()
  if (!learner) redirect(`/sign-in?next=${encodeURIComponent(here)}`)
  if (!AttemptParams.safeParse({ attempt: id }).success) notFound()
  return { learner, id }
}

/** An own attempt that is open, with the answers so far. Closed leads to its result, another's is not found. */
export async function loadOpenAttempt(attempt: string, here: string): Promise<AttemptView> {
  const { learner, id } = await enterAttempt(attempt, here)
  const found = await findAttempt(learner, id)
  if (!found) notFound()
  if (found.submittedAt) redirect(resultPath(id))
  const given = new Map((await readGiven(id)).map((one) => [one.questionId, one]))
  return { attempt: found, given, owner: ownerTag(learner) }
}

export type AskedQuestion = PublicQuestion & { filled: Filled; certainty: boolean }

/** The questions of a paper as a browser may see them after the answers so far, in the paper's order. */
export async function loadPaper({ attempt: { paper }, given }: AttemptView): Promise<AskedQuestion[]> {
  const recorded = await loadRecordedQuestions(paper.questions.map(({ hash }) => hash))
  return paper.questions.map(({ id, hash, choices, certainty }) => {
    const question = recorded.get(hash)
    if (!question || !works(question)) throw new Error(`Question ${id} was pinned but never recorded.`)
    const answer = given.get(id)?.answer ?? null
    return { ...present(question, choices, answer), filled: filled(question, answer), certainty }
  })
}

export type ResultView = {
  seal: Seal
  /** The score that counts, when a corrected key changed it. */
  correction: Correction | null
  signedIn: boolean
  module: Module | null
}

/** The module of a result, if the course still has it. */
async function findModule({ quizId: id }: Seal): Promise<Module | null> {
  return findQuiz(await loadCourse(), id)?.module ?? null
}

/** The sealed result of an own attempt. An attempt that is still open leads back to its questions. */
export async function loadResult(attempt: string, here: string): Promise<ResultView> {
  const { learner, id } = await enterAttempt(attempt, here)
  const result = await findResult(learner, id)
  if (result) {
    return { ...result, signedIn: (await findAccount()) !== null, module: await findModule(result.seal) }
  }
  if (!(await findAttempt(learner, id))) notFound()
  redirect(attemptPath(id))
}

/** An own attempt that was handed in, question by question before it was marked. One still open leads back to it. */
export async function loadSeen(
  attempt: string,
  here: string,
): Promise<{ sealed: Sealed; questions: RecalledQuestion[] }> {
  const { learner, id } = await enterAttempt(attempt, here)
  const sealed = await findSealed(learner, id)
  if (sealed) return { sealed, questions: await recallSealed(sealed.seal) }
  if (!(await findAttempt(learner, id))) notFound()
  redirect(attemptPath(id))
}

/** What the start page of a quiz says; null when there is no such module, or it has no quiz. */
export async function loadQuiz(voice: Voice, moduleSlug: string) {
  const course = await loadCourse()
  const module = course.modules.find(({ slug }) => slug === moduleSlug)
  if (!module || !hasQuiz(module, voice)) return null
  const id = quizId(module, voice)
  const learner = await findLearner()
  const attempts = learner ? await listAttempts(learner, id) : []
  const [account, ended] = await Promise.all([findAccount(), hasEndedSession()])
  const { passMark } = course
  return {
    module,
    id,
    size: paperSize(course, module, voice),
    passMark,
    attempts,
    signedIn: !!account,
    ended,
  }
}
