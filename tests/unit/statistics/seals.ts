import type { Certainty, Seal, SealedQuestion } from "@/lib/attempt/schema"
import { usualRules } from "@/lib/course/quiz-rules"
import type { ExplainedChoice } from "@/lib/quiz/schema"

const started = Date.parse("2026-11-23T09:00:00Z")

type Own = {
  earned?: number | null
  hash?: string
  chosen?: string
  seconds?: number
  certainty?: Certainty
  total?: number
}

const choice = (id: string, chosen: boolean): ExplainedChoice => ({
  ...{ id, text: `Choice ${id}`, chosen, right: id === "tv", feedback: "" },
})

/** A sealed single choice of kd, tv (right) and mz; earned null for one that was left out. */
export function aQuestion(id: string, own: Own = {}): SealedQuestion {
  const { earned = 1, hash = `${id}-1`, seconds, certainty = null, total = 1 } = own
  const chosen = own.chosen ?? (earned === 1 ? "tv" : "kd")
  const verdict = earned === null ? "unanswered" : earned === 1 ? "right" : earned > 0 ? "partly" : "wrong"
  return {
    ...{ id, hash, kind: "single", stem: "What follows?", mustKnow: false, readAgain: null, certainty },
    ...{ choices: [], answer: null },
    answeredAt: seconds === undefined ? null : new Date(started + seconds * 1000).toISOString(),
    explained: {
      ...{
        verdict: total === 0 ? "compared" : verdict,
        earned: earned ?? 0,
        total,
        typed: null,
        feedback: null,
      },
      groups: [
        {
          heading: null,
          choices: ["kd", "tv", "mz"].map((each) => choice(each, earned !== null && each === chosen)),
        },
      ],
    },
  }
}

/** The seal of a paper with these questions. */
export function aSeal(questions: SealedQuestion[], own: Partial<Seal> = {}): Seal {
  const sum = (of: "earned" | "total") => questions.reduce((total, { explained }) => total + explained[of], 0)
  const [earned, total] = [sum("earned"), sum("total")]
  return {
    ...{ rules: usualRules, form: null, carried: [] },
    ...{
      version: 3,
      courseHash: null,
      quizId: "mechanism/staff",
      voice: "staff",
      title: "How it works",
      passMark: 0.8,
    },
    ...{
      deadline: null,
      startedAt: new Date(started).toISOString(),
      submittedAt: new Date(started + 600_000).toISOString(),
    },
    ...{ earned, total, passed: earned / total >= 0.8, mustKnowMissed: [], questions },
    ...own,
  }
}

/** The seal of a paper whose questions Q1, Q2 … earned these points; null for one that was left out. */
export const aSealOf = (points: readonly (number | null)[], own: Partial<Seal> = {}) =>
  aSeal(
    points.map((earned, index) => aQuestion(`Q${index + 1}`, { earned })),
    own,
  )
