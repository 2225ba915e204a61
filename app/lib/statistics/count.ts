import { certainties, type Paper as Drawn, type Seal, type SealedQuestion } from "@/lib/attempt/schema"
import {
  type ChoiceCount,
  type Counts,
  type FormCount,
  type FormKey,
  type ItemCount,
  noCertainty,
  noScores,
  noTimes,
  outcomes,
  scoreBands,
  timeBands,
  unit,
} from "./schema"

/** The fixed form that a paper is of; null for one that was drawn anew, as all were before there were forms. */
export const formOf = ({ form }: Drawn): string | null => form

type Paper = { points: number; items: number; band: number }

/**
 * What one sealed attempt adds to the statistics. Pure: the same seal always adds the same. Nothing where only
 * what was missed was asked again: it is no whole paper, and its questions are known to be hard for them.
 */
export function countSeal(seal: Seal, form: string | null = null): Counts {
  if (seal.carried.length > 0) return { forms: [], items: [], choices: [] }
  const key = { quizId: seal.quizId, form: form ?? "" }
  const items = seal.questions.filter(counts).length
  const points = whole(seal.questions.reduce((sum, { explained }) => sum + explained.earned, 0))
  const paper = { points, items, band: bandOf(items === 0 ? 0 : points / items) }
  const seconds = secondsTaken(seal)
  return {
    forms: items === 0 ? [] : [countForm(seal, key, paper)],
    items: seal.questions.map((question) =>
      countItem(question, { key, paper, seconds: seconds.get(question.id) }),
    ),
    choices: seal.questions.flatMap((question) => countChoices(question, key, paper)),
  }
}

const whole = (points: number) => Math.round(points * unit)
const counts = ({ explained }: SealedQuestion) => explained.total > 0
const bandOf = (share: number) =>
  Math.min(scoreBands - 1, Math.max(0, Math.floor((share / unit) * (scoreBands - 1) + 1e-9)))

function countForm(seal: Seal, key: FormKey, { points, items, band }: Paper): FormCount {
  const share = Math.round(points / items)
  return {
    ...{ ...key, attempts: 1, passed: Number(seal.passed) },
    reached: Number(share / unit + 1e-9 >= seal.passMark),
    ...{ items, itemsSquared: items * items, points, pointsPerItem: Math.round((points * points) / items) },
    itemPointsSquared: seal.questions.reduce((sum, { explained }) => sum + whole(explained.earned) ** 2, 0),
    ...{ shares: share, sharesSquared: share * share, scores: one(noScores(), band) },
  }
}

type Around = { key: FormKey; paper: Paper; seconds: number | undefined }

function countItem(question: SealedQuestion, { key, paper, seconds }: Around): ItemCount {
  const { id: questionId, hash, explained } = question
  const is = (verdict: typeof explained.verdict) => Number(explained.verdict === verdict)
  return {
    ...{ ...key, questionId, hash, right: is("right"), partly: is("partly"), wrong: is("wrong") },
    ...{ unanswered: is("unanswered"), compared: is("compared") },
    ...itemByRest(question, paper),
    scores: one(noScores(), paper.band),
    times: seconds === undefined ? noTimes() : one(noTimes(), timeBand(seconds)),
    certainty: countCertainty(question),
  }
}

/** The points of an answer beside the share earned on the rest of the paper; nothing of what was left out. */
function itemByRest({ explained }: SealedQuestion, { points, items }: Paper) {
  const answered = explained.total > 0 && explained.verdict !== "unanswered"
  const x = answered ? whole(explained.earned) : 0
  const r = answered && items > 1 ? Math.round((points - x) / (items - 1)) : 0
  return { points: x, pointsSquared: x * x, rest: r, restSquared: r * r, pointsByRest: x * r }
}

function countCertainty({ certainty, explained }: SealedQuestion): number[] {
  const outcome = (outcomes as readonly string[]).indexOf(explained.verdict)
  if (!certainty || outcome < 0) return noCertainty()
  return one(noCertainty(), certainties.indexOf(certainty) * outcomes.length + outcome)
}

/** In a case the first choice of a step counts, and comes first; the places of steps in an order are no choices. */
function countChoices(question: SealedQuestion, key: FormKey, { band }: Paper): ChoiceCount[] {
  const { id: questionId, hash, kind, explained } = question
  if (kind === "ordering") return []
  return explained.groups.flatMap(({ choices }, place) => {
    const taken = choices.filter(({ chosen }) => chosen)
    return (kind === "case" ? taken.slice(0, 1) : taken).map(({ id }) => ({
      ...{ ...key, questionId, hash, choice: `${place}/${id}` },
      scores: one(noScores(), band),
    }))
  })
}

/**
 * Seconds from one answer to the next, in the order in which they arrived; the first from the start. Answers
 * that arrived within the same second were sent together, and say nothing of the time they took.
 */
function secondsTaken({ startedAt, questions }: Seal): Map<string, number> {
  const answered = questions
    .flatMap(({ id, answeredAt }) => (answeredAt ? [{ id, at: Date.parse(answeredAt) }] : []))
    .toSorted((a, b) => a.at - b.at)
  const before = [Date.parse(startedAt), ...answered.map(({ at }) => at)]
  const taken = answered.map(({ id, at }, index) => [id, (at - before[index]!) / 1000] as const)
  return new Map(taken.filter(([, seconds]) => seconds >= 1))
}

const timeBand = (seconds: number) => Math.min(timeBands - 1, Math.floor(4 * Math.log2(seconds)))

function one(bands: number[], at: number): number[] {
  bands[at] = 1
  return bands
}
