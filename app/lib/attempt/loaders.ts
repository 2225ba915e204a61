import "server-only"
import { notFound, redirect } from "next/navigation"
import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions } from "@/lib/course/record"
import { findQuiz, type Quiz } from "@/lib/course/quizzes"
import { ownGain } from "@/lib/gain/rules"
import type { OwnGain } from "@/lib/gain/schema"
import { findAccount, findLearner } from "@/lib/person/session"
import type { LearnerId } from "@/lib/person/schema"
import { present } from "@/lib/quiz/present"
import { explain } from "@/lib/quiz/explain"
import { isMissed } from "@/lib/quiz/rules"
import { works, type Explained, type PublicQuestion } from "@/lib/quiz/schema"
import { filled, isSettled, type Filled } from "@/lib/quiz/score"
import { attemptPath, resultPath } from "./address"
import { findAttempt, findResult, findSealed, readGiven } from "./data"
import { readTimeLeft } from "./deadline/data"
import { extensionsLeft, warnBefore } from "./deadline/rules"
import type { TimeLeft } from "./deadline/schema"
import { disclose, type Shown } from "./disclose"
import { ownerTag } from "./owner"
import { readAgain } from "./mark"
import { recallSealed, type RecalledQuestion } from "./recall"
import { AttemptParams, type Given, type OpenAttempt, type Sealed, type SealedQuestion } from "./schema"
import { readHistory } from "./sitting/data"
import { isFinalIn, mayStart, tellingOf, type MayStart } from "./sitting/rules"
import { submitOverdue } from "./submit"

export type AttemptView = {
  attempt: OpenAttempt
  given: ReadonlyMap<string, Given>
  owner: string
  time: TimeLeft | null
}

/** The learner and a well-formed id, or the page that says why not. */
async function enterAttempt(id: string, here: string): Promise<{ learner: LearnerId; id: string }> {
  const learner = await findLearner()
  if (!learner) redirect(`/sign-in?next=${encodeURIComponent(here)}`)
  if (!AttemptParams.safeParse({ attempt: id }).success) notFound()
  return { learner, id }
}

/** What is left of the time of an attempt. One whose time is over is handed in, and leads to its result. */
async function timeLeft(learner: LearnerId, { id, startedAt, paper }: OpenAttempt): Promise<TimeLeft | null> {
  const time = await readTimeLeft(id)
  const { minutes } = paper.rules
  if (!time || minutes === null) return null
  if (time.isOver) {
    await submitOverdue(learner, id)
    redirect(resultPath(id))
  }
  const { deadline, left } = time
  const extensions = extensionsLeft(startedAt, deadline, minutes)
  return { deadline, milliseconds: left, warnBefore: warnBefore(minutes), extensions, minutes }
}

/** An own attempt that is open, with the answers so far. Closed leads to its result, another's is not found. */
export async function loadOpenAttempt(attempt: string, here: string): Promise<AttemptView> {
  const { learner, id } = await enterAttempt(attempt, here)
  const found = await findAttempt(learner, id)
  if (!found) notFound()
  if (found.submittedAt) redirect(resultPath(id))
  const time = found.deadline && (await timeLeft(learner, found))
  const given = new Map((await readGiven(id)).map((one) => [one.questionId, one]))
  return { attempt: found, given, owner: ownerTag(learner), time }
}

export type AskedQuestion = PublicQuestion & { filled: Filled; certainty: boolean }

/**
 * The questions of a paper as a browser may see them after the answers so far, in the paper's order. One that was
 * told at once is answered for good, also with a part left open.
 */
export async function loadPaper({ attempt: { paper }, given }: AttemptView): Promise<AskedQuestion[]> {
  const recorded = await loadRecordedQuestions(paper.questions.map(({ hash }) => hash))
  return paper.questions.map(({ id, hash, choices, certainty }) => {
    const question = recorded.get(hash)
    if (!question || !works(question)) throw new Error(`Question ${id} was pinned but never recorded.`)
    const answer = given.get(id)?.answer ?? null
    const isTold = paper.rules.feedback === "atOnce" && isSettled(question, answer)
    const done = isTold ? "answered" : filled(question, answer)
    return { ...present(question, choices, answer), filled: done, certainty }
  })
}

export type ToldAtOnce = { explained: Explained; readAgain: SealedQuestion["readAgain"] }

/** What was right in a question, where the rules tell it at once and its answer is in; else null. */
export async function loadToldAtOnce(
  { attempt, given }: AttemptView,
  id: string,
): Promise<ToldAtOnce | null> {
  const { paper, voice } = attempt
  const pinned = paper.questions.find((one) => one.id === id)
  if (!pinned || paper.rules.feedback !== "atOnce") return null
  const question = (await loadRecordedQuestions([pinned.hash])).get(pinned.hash)
  const answer = given.get(id)?.answer ?? null
  if (!question || !works(question) || !isSettled(question, answer)) return null
  const course = await loadCourse()
  const explained = explain(question, answer, pinned.choices)
  const again = isMissed(explained.verdict)
    ? readAgain(course, voice, course.questions[id]?.moduleId ?? paper.moduleId)(question.claims)
    : null
  return { explained, readAgain: again }
}

export type ResultView = {
  shown: Shown
  signedIn: boolean
  /** The quiz, if the course still has it, and whether it may be started anew. */
  quiz: Quiz | null
  may: MayStart | null
  gain: OwnGain | null
}

/** What may be told of an own attempt. One that is still open leads back to its questions. */
export async function loadResult(attempt: string, here: string): Promise<ResultView> {
  const { learner, id } = await enterAttempt(attempt, here)
  const result = await findResult(learner, id)
  if (!result) {
    if (!(await findAttempt(learner, id))) notFound()
    redirect(attemptPath(id))
  }
  const { seal } = result
  const [course, history] = await Promise.all([loadCourse(), readHistory(learner)])
  const { sittings } = history
  const quiz = findQuiz(course, seal.quizId)
  return {
    shown: disclose(result, tellingOf(seal.rules, isFinalIn(course, seal.voice, sittings))),
    signedIn: (await findAccount()) !== null,
    quiz,
    may: quiz && mayStart(course, quiz, history),
    gain: quiz?.kind === "final" && quiz.judged ? ownGain(course, quiz.voice, sittings) : null,
  }
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
