import type { Counting, PinnedRules } from "@/lib/course/quiz-rules"
import { finalOf, moduleQuizzes, preTestOf, requiredQuizzes, type Quiz } from "@/lib/course/quizzes"
import type { Course, Form, Voice } from "@/lib/course/schema"
import type { Standing } from "@/lib/roster/schema"
import type { History, Outcome, Sitting } from "./schema"

const hour = 3_600_000

export type MayStart =
  /** `left` counts the attempt that may be started; null for any number. */
  | { ok: true; left: number | null }
  /** `accountFirst`: a guest in another window would have attempts anew. */
  | { ok: false; reason: "noAttemptsLeft" | "tooLate" | "accountFirst" }
  | { ok: false; reason: "waitFirst"; from: Date; left: number | null }
  /** `first` are the quizzes that come before it. */
  | { ok: false; reason: "modulesFirst"; first: Quiz[] }

/** Whether a learner may start another attempt now; if not, why and from when. An open one goes on in any case. */
export function mayStart(course: Course, quiz: Quiz, { sittings, now, extra, isGuest }: History): MayStart {
  if (quiz.kind === "preTest" && isUnderWay(course, quiz, sittings)) return { ok: false, reason: "tooLate" }
  if (isGuest && needsAccount(quiz)) return { ok: false, reason: "accountFirst" }
  const first = quizzesBefore(course, quiz).filter((one) => !isBehind(one, sittings))
  if (first.length > 0) return { ok: false, reason: "modulesFirst", first }
  const { attempts, waitHours } = quiz.rules
  const handedIn = sittings.flatMap(({ quizId, submittedAt }) =>
    quizId === quiz.id ? (submittedAt ?? []) : [],
  )
  const left = attempts === null ? null : attempts + (extra[quiz.id] ?? 0) - handedIn.length
  if (left !== null && left <= 0) return { ok: false, reason: "noAttemptsLeft" }
  const last = Math.max(...handedIn.map((at) => at.getTime()))
  const from = new Date(last + waitHours * hour)
  return handedIn.length > 0 && from > now
    ? { ok: false, reason: "waitFirst", from, left }
    : { ok: true, left }
}

/** Whether it is judged and its attempts are limited, in number or by a wait, so that they have to be somebody's. */
export const needsAccount = ({ judged, rules: { attempts, waitHours } }: Quiz): boolean =>
  judged && (attempts !== null || waitHours > 0)

/** The quizzes that have to be behind somebody before this one may be begun. */
export const quizzesBefore = (course: Course, { opens, voice }: Quiz): Quiz[] =>
  opens === "always" ? [] : moduleQuizzes(course, voice)

/** A test of what was known before comes too late once a quiz was handed in or the final begun. */
const isUnderWay = (course: Course, { voice }: Quiz, sittings: readonly Outcome[]): boolean =>
  requiredQuizzes(course, voice).some((quiz) =>
    sittings.some(
      ({ quizId, submittedAt }) => quizId === quiz.id && (submittedAt !== null || quiz.kind === "final"),
    ),
  )

/**
 * Passed once, whichever attempt counts, or handed in where nobody passes or fails: no longer in the way of what
 * comes after it. A first try that failed, or practice later on, shuts nobody out of the final.
 */
export function isBehind({ id, judged }: Quiz, sittings: readonly Outcome[]): boolean {
  return sittings.some(
    ({ quizId, submittedAt, passed }) =>
      quizId === id && submittedAt !== null && (!judged || passed === true),
  )
}

/** Whether it is done by the record: the attempt that counts is passed, or is there where nobody passes or fails. */
export function isDone(quiz: Quiz, sittings: readonly Outcome[]): boolean {
  const own = sittings.filter(({ quizId }) => quizId === quiz.id)
  const counting = countingOf(quiz.rules.counts, own)
  return counting !== null && (!quiz.judged || counting.passed === true)
}

/**
 * Of the attempts of one quiz that were handed in, the one that counts; null without any. The best is a pass
 * before a miss, then the larger share of points, then the earlier one. `readRoster` sorts by the same rule.
 */
export function countingOf<One extends Omit<Outcome, "quizId">>(
  counts: Counting,
  sittings: readonly One[],
): One | null {
  const handedIn = sittings
    .filter(({ submittedAt }) => submittedAt !== null)
    .toSorted((a, b) => timeOf(a) - timeOf(b))
  if (counts === "first") return handedIn[0] ?? null
  if (counts === "last") return handedIn.at(-1) ?? null
  return (
    handedIn.toSorted((a, b) => Number(b.passed) - Number(a.passed) || shareOf(b) - shareOf(a))[0] ?? null
  )
}

const timeOf = ({ submittedAt }: Pick<Outcome, "submittedAt">) => submittedAt?.getTime() ?? 0

/** The share of points, 0 to 1; 0 where nothing could be earned. */
export const shareOf = ({ earned, total }: Pick<Outcome, "earned" | "total">): number =>
  earned === null || !total ? 0 : earned / total

/** Where somebody stands with a quiz, by the attempt that counts. */
export function standingOf(counts: Counting, sittings: readonly Omit<Outcome, "quizId">[]): Standing {
  if (sittings.length === 0) return "notStarted"
  const counting = countingOf(counts, sittings)
  if (counting?.passed) return "passed"
  return counting === null || sittings.some(({ submittedAt }) => submittedAt === null) ? "underWay" : "failed"
}

/** What may be told of a result: every answer and why, only the score, or nothing yet. */
export type Telling = "all" | "score" | "nothing"

/** `finalIn`: whether the learner has handed in the final of that voice. */
export function tellingOf({ feedback }: Pick<PinnedRules, "feedback">, finalIn: boolean): Telling {
  if (feedback === "never") return "score"
  return feedback === "afterFinal" && !finalIn ? "nothing" : "all"
}

/** Whether the final was handed in, after which nothing has to be withheld; so it is where there is none. */
export function isFinalIn(
  course: Course,
  voice: Voice,
  sittings: readonly Pick<Sitting, "quizId" | "submittedAt">[],
) {
  const final = finalOf(course, voice)
  return !final || sittings.some(({ quizId, submittedAt }) => quizId === final.id && submittedAt !== null)
}

const otherForm = (form: Form): Form => (form === "a" ? "b" : "a")

/**
 * The form of a test to ask next: never the one asked last, and in the final first the other one than in the
 * start test; null for somebody who has had none, and takes what is next in turn.
 */
export function nextForm(
  course: Course,
  quiz: Quiz,
  sittings: readonly Pick<Sitting, "quizId" | "form" | "startedAt">[],
) {
  const before = quiz.kind === "final" ? preTestOf(course, quiz.voice)?.id : undefined
  const lastOf = (id: string | undefined) =>
    sittings
      .filter(({ quizId, form }) => quizId === id && form !== null)
      .toSorted((one, two) => two.startedAt.getTime() - one.startedAt.getTime())[0]?.form
  const last = lastOf(quiz.id) ?? lastOf(before)
  return last ? otherForm(last) : null
}
