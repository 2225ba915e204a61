import { missedMustKnow, passes, sharePoints } from "@/lib/attempt/rules"
import type { Seal, SealedQuestion } from "@/lib/attempt/schema"
import { kindOf } from "@/lib/course/quizzes"
import { remark } from "@/lib/rescore/rules"
import type { Remarked, Standing } from "@/lib/rescore/schema"
import { choiceIds } from "@/lib/quiz/present"
import { works, type Question } from "@/lib/quiz/schema"
import { score, verdict } from "@/lib/quiz/score"
import type { AttemptRecord, CorrectionRecord } from "./schema"

/** An attempt of a proof, with its seal as it was read. */
export type Whole = { record: AttemptRecord; seal: Seal }

/** The attempts of one person in a proof, by their ids. */
type Own = ReadonlyMap<string, Whole>

/** The question as the attempt asked it, or as the one did from which its points were carried over. */
function askedIn(seal: Seal, own: Own, question: string): SealedQuestion | undefined {
  const from = seal.carried.find(({ id }) => id === question)
  const asking = from ? own.get(from.attempt)?.seal : seal
  return asking?.questions.find(({ id }) => id === question)
}

/** Gives a sentence for all points that count without having been asked again, and were not earned where they say. */
export function miscarried(seal: Seal, own: Own): string[] {
  const ids = [...seal.questions, ...seal.carried].map(({ id }) => id)
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
  return [
    ...twice.map((id) => `Question ${id} counts twice.`),
    ...seal.carried.flatMap(({ id, attempt, earned, total }) => {
      const from = own.get(attempt)
      const asked = from?.seal.quizId === seal.quizId ? askedIn(seal, own, id) : undefined
      const corrected = from?.record.corrections.filter(({ question }) => question === id) ?? []
      const points = [asked?.explained.earned, ...corrected.map(({ questionEarned }) => questionEarned)]
      return asked?.explained.total === total && points.includes(earned)
        ? []
        : [`Points are carried over from question ${id} that were not earned there.`]
    }),
  ]
}

/**
 * Marks again what corrections of keys made of an attempt, one after the other. Gives a sentence for each that does
 * not come to what was kept.
 */
export function recorrect(
  { record: { corrections }, seal }: Whole,
  own: Own,
  questions: ReadonlyMap<string, Question>,
): string[] {
  const earned = new Map([
    ...seal.questions.map(({ id, explained }) => [id, explained.earned] as const),
    ...seal.carried.map(({ id, earned }) => [id, earned] as const),
  ])
  let now: Pick<Standing, "earned" | "passed" | "mustKnowMissed"> = seal
  return corrections.flatMap((kept) => {
    const sealed = askedIn(seal, own, kept.question)
    const question = questions.get(kept.toHash)
    if (!sealed || !question || !works(question))
      return [`The wording by which question ${kept.question} was marked again is not here.`]
    const questionEarned = earned.get(sealed.id) ?? 0
    const { answer, mustKnow } = sealed
    const standing = {
      ...now,
      attemptId: "",
      total: seal.total,
      passMark: seal.passMark,
      mustKnow,
      questionEarned,
      answer,
    }
    const again = remark(standing, question, kept.keepPasses)
    earned.set(sealed.id, kept.questionEarned)
    now = kept
    return again && isSameMark(again, kept)
      ? []
      : [`The correction of question ${kept.question} does not come to these marks.`]
  })
}

const isSameMark = (again: Remarked, kept: CorrectionRecord): boolean =>
  again.questionEarned === kept.questionEarned &&
  again.earned === kept.earned &&
  again.total === kept.total &&
  again.passed === kept.passed &&
  again.mustKnowMissed.toSorted().join() === kept.mustKnowMissed.toSorted().join()

type PassMarks = Partial<Record<string, { passMark: number }>>

/**
 * What a version of the course says that bears on points: the hash of each question, and the pass marks. Versions
 * before there were rules to set had one for all.
 */
export type Rules = {
  questions: Record<string, string>
  passMark?: number
  modules?: { id: string; quiz?: PassMarks }[]
  tests?: Record<"preTest" | "final", Partial<Record<string, { rules: { passMark: number } } | null>>>
}

/** The pass mark of a quiz in that version; null where that version has no such quiz. */
function passMarkOf({ passMark, modules, tests }: Rules, quizId: string): number | null {
  if (passMark !== undefined) return passMark
  const [of = "", voice = ""] = quizId.split("/")
  const kind = kindOf(quizId)
  const rules =
    kind === "module" ? modules?.find(({ id }) => id === of)?.quiz?.[voice] : tests?.[kind][voice]?.rules
  return rules?.passMark ?? null
}

export type Ground = { course: Rules; questions: ReadonlyMap<string, Question> }

/**
 * Marks a sealed attempt again, from the answers as they were given and the wordings it pinned. Gives a sentence
 * for each thing that is not as the seal says; none when all is.
 */
export function rescore(seal: Seal, { course, questions }: Ground): string[] {
  const again = seal.questions.map((sealed) => markAgain(sealed, questions.get(sealed.hash), course))
  const marked = again.flatMap(({ marked }) => marked ?? [])
  return [...again.flatMap(({ wrong }) => wrong), ...wrongSums(seal, marked, course)]
}

type Again = { marked: SealedQuestion | null; wrong: string[] }

function markAgain(sealed: SealedQuestion, question: Question | undefined, course: Rules): Again {
  const { id, hash, answer, explained, choices } = sealed
  if (!question || !works(question))
    return { marked: null, wrong: [`The wording of question ${id} is not here.`] }
  const points = score(question, answer)
  const now = { verdict: verdict(points), earned: points.earned, total: points.total }
  const isSame =
    now.verdict === explained.verdict && now.earned === explained.earned && now.total === explained.total
  const checks: [isRight: boolean, otherwise: string][] = [
    [course.questions[id] === hash, `Question ${id} is not in that version of the course.`],
    [
      question.id === id && question.stem === sealed.stem && question.kind === sealed.kind,
      `Question ${id} was not worded like that.`,
    ],
    [
      (question.mustKnow ?? false) === sealed.mustKnow,
      `Question ${id}: whether it is a must-know was changed.`,
    ],
    [
      choices.toSorted().join() === choiceIds(question).toSorted().join(),
      `Question ${id} did not have these choices.`,
    ],
    [isSame, `Question ${id} is marked ${said(explained)}; marked again, the answer is ${said(now)}.`],
  ]
  const wrong = checks.flatMap(([isRight, otherwise]) => (isRight ? [] : [otherwise]))
  return { marked: { ...sealed, explained: { ...explained, ...now } }, wrong }
}

const said = ({
  verdict,
  earned,
  total,
}: Pick<SealedQuestion["explained"], "verdict" | "earned" | "total">) => `${verdict}, ${earned} of ${total}`

function wrongSums(seal: Seal, marked: readonly SealedQuestion[], course: Rules): string[] {
  const points = [...marked.map(({ explained }) => explained), ...seal.carried]
  const earned = sharePoints(points.map((each) => each.earned))
  const total = sharePoints(points.map((each) => each.total))
  const missed = missedMustKnow(marked)
  const passed = passes(earned, total, seal.passMark, missed)
  const passMark = passMarkOf(course, seal.quizId)
  const checks: [isRight: boolean, otherwise: string][] = [
    [seal.passMark === passMark, `The pass mark of that version is ${passMark}, not ${seal.passMark}.`],
    [
      seal.earned === earned && seal.total === total,
      `It says ${seal.earned} of ${seal.total} points; marked again, it has ${earned} of ${total}.`,
    ],
    [
      seal.mustKnowMissed.join() === missed.join(),
      "The must-know questions that were missed are not those it names.",
    ],
    [
      seal.passed === passed,
      `It says ${seal.passed ? "passed" : "not passed"}; marked again, it is the other.`,
    ],
  ]
  return checks.flatMap(([isRight, otherwise]) => (isRight ? [] : [otherwise]))
}
