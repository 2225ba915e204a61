import { certainties } from "@/lib/attempt/schema"

/**
 * Points and shares are counted in whole ten-thousandths. Sums of whole numbers come out the same in any order,
 * so that what was added submission by submission and what is counted anew agree to the last digit.
 */
export const unit = 10_000

/** Below this many answers a coefficient says more about chance than about the question, and is not given. */
export const enough = 30

/** Fewer are not reported at all, attempts here and people in the gain: it might be known who they were. */
export const smallestGroup = 5

/** Scores are counted in steps of 5%: from 0 to 95, and 100 for itself. */
export const scoreBands = 21

/** Four to each doubling of a time from one second on: a median is off by a tenth at most. 68 minutes and more are one. */
export const timeBands = 48

/** Verdicts on an answer that was given, in the order in which certainty is counted. */
export const outcomes = ["right", "partly", "wrong"] as const
export type Outcome = (typeof outcomes)[number]

/** A quiz, and which of its fixed forms; "" where each paper is drawn anew. */
export type FormKey = { quizId: string; form: string }
export type ItemKey = FormKey & { questionId: string; hash: string }
/** A choice as "place of its group/id": a question may ask more than one thing. */
export type ChoiceKey = ItemKey & { choice: string }

/** Sums over the papers on which something counted. k: a paper's counting questions, T: its points, S: T/k. */
export type FormCount = FormKey & {
  attempts: number
  passed: number
  /** Had points enough, whether or not a must-know question was missed. */
  reached: number
  /** Sum of k. */
  items: number
  itemsSquared: number
  /** Sum of T. */
  points: number
  /** Sum of T²/k, in squared units. */
  pointsPerItem: number
  /** Sum over all questions of their squared points. */
  itemPointsSquared: number
  /** Sum of S, and of S². */
  shares: number
  sharesSquared: number
  scores: number[]
}

/** Sums over everybody who was asked a question in one exact wording. x: its points, r: the share of the rest. */
export type ItemCount = ItemKey & {
  right: number
  partly: number
  wrong: number
  /** Left out: neither right nor wrong. */
  unanswered: number
  /** Answered where nothing can be earned. */
  compared: number
  /** Sums of x, x², r, r² and x·r over those who answered. */
  points: number
  pointsSquared: number
  rest: number
  restSquared: number
  pointsByRest: number
  /** Scores of everybody who was asked. */
  scores: number[]
  times: number[]
  /** Sure and right, sure and partly, sure and wrong; think …; guess … */
  certainty: number[]
}

/** Scores of everybody who took a choice. */
export type ChoiceCount = ChoiceKey & { scores: number[] }

/** All that one attempt adds, or that many have added. */
export type Counts = { forms: FormCount[]; items: ItemCount[]; choices: ChoiceCount[] }

export const noScores = () => Array.from({ length: scoreBands }, () => 0)
export const noTimes = () => Array.from({ length: timeBands }, () => 0)
export const noCertainty = () => Array.from({ length: certainties.length * outcomes.length }, () => 0)
