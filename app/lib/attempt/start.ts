import { randomInt } from "node:crypto"
import { findQuiz, type Quiz } from "@/lib/course/quizzes"
import type { Course } from "@/lib/course/schema"
import { loadCourse } from "@/lib/course/loaders"
import { recordCourse } from "@/lib/course/record"
import { transaction, type Tx } from "@/lib/database/client"
import { readEarnedSince } from "@/lib/rescore/data"
import type { LearnerId } from "@/lib/person/schema"
import { findSeal, insertAttempt } from "./data"
import { draw } from "./draw"
import { redraw } from "./redraw"
import type { Paper, StartInput } from "./schema"
import { seeded } from "./shuffle"
import { lockStarts, readHistory, takeTurn } from "./sitting/data"
import { mayStart, nextForm, type MayStart } from "./sitting/rules"
import type { Sitting } from "./sitting/schema"

export type Refusal = Extract<MayStart, { ok: false }>

export type Started =
  | { kind: "started" | "continued"; attemptId: string }
  | { kind: "refused"; quiz: Quiz; why: Refusal }
  | { kind: "noSuchQuiz" }

/** Opens an attempt, or hands back the one that is open. The same key twice starts once. */
export async function start(learner: LearnerId, { quiz: id, startKey, only }: StartInput): Promise<Started> {
  const course = await loadCourse()
  const quiz = findQuiz(course, id)
  if (!quiz) return { kind: "noSuchQuiz" }
  await recordCourse()
  const random = seeded(randomInt(2 ** 32))
  // Before the transaction, which then holds one connection only.
  const again = only ? await drawMissed(course, quiz, learner, random) : null
  return transaction(async (tx) => {
    await lockStarts(tx, learner)
    const history = await readHistory(learner, tx)
    const { sittings } = history
    const there =
      sittings.find((one) => one.startKey === startKey) ?? sittings.find((one) => isOpen(one, quiz))
    if (there) return { kind: "continued", attemptId: there.id }
    const may = mayStart(course, quiz, history)
    if (!may.ok) return { kind: "refused", quiz, why: may }
    const paper = again ?? (await drawNext(tx, course, quiz, sittings, random))
    const attempt = { quizId: quiz.id, voice: quiz.voice, courseHash: course.hash, startKey, paper }
    return { kind: "started", attemptId: await insertAttempt(tx, learner, attempt) }
  })
}

const isOpen = ({ quizId, submittedAt }: Sitting, quiz: Quiz) => quizId === quiz.id && submittedAt === null

async function drawNext(
  tx: Tx,
  course: Course,
  quiz: Quiz,
  sittings: Sitting[],
  random: () => number,
): Promise<Paper> {
  if ("pool" in quiz.asks) return draw(course, quiz, random)
  return draw(course, quiz, random, nextForm(course, quiz, sittings) ?? (await takeTurn(tx, quiz.id)))
}

/** A paper of what was missed in the attempt that was handed in last; null where the rules ask for all, or nothing was. */
async function drawMissed(
  course: Course,
  quiz: Quiz,
  learner: LearnerId,
  random: () => number,
): Promise<Paper | null> {
  if (quiz.rules.redo !== "missed") return null
  const { sittings } = await readHistory(learner)
  const last = sittings.find(({ quizId, submittedAt }) => quizId === quiz.id && submittedAt !== null)
  const seal = last && (await findSeal(learner, last.id))
  if (!seal) return null
  const since = await readEarnedSince([last.id])
  const earnedSince = new Map(since.map(({ questionId, earned }) => [questionId, earned]))
  return redraw(course, quiz, { id: last.id, seal, earnedSince }, random)
}
