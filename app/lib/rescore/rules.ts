import { passes, sharePoints } from "@/lib/attempt/rules"
import { rulesFor } from "@/lib/quiz/kinds"
import { isMissed } from "@/lib/quiz/rules"
import { works, type Question, type WorkingQuestion } from "@/lib/quiz/schema"
import { score, verdict } from "@/lib/quiz/score"
import type { Correction, Effect, Remarked, Standing } from "./schema"

const keyOf = (question: WorkingQuestion) => JSON.stringify(rulesFor(question.kind).key(question))

/** Whether two wordings of a question have another key, so that an answer may be worth something else. */
export const hasOtherKey = (before: WorkingQuestion, now: WorkingQuestion): boolean =>
  before.kind !== now.kind || keyOf(before) !== keyOf(now)

function groundOf(question: WorkingQuestion): string {
  const { choiceIds, ground } = rulesFor(question.kind)
  return JSON.stringify([choiceIds(question).toSorted(), ground?.(question) ?? null])
}

/** Whether answers to one wording can be marked by the other: the same kind, the same ground, the same worth. */
export function canRescore(before: Question, now: Question): before is WorkingQuestion {
  if (!works(before) || !works(now) || before.kind !== now.kind) return false
  return groundOf(before) === groundOf(now) && score(before, null).total === score(now, null).total
}

/** Marks one answer of an attempt again; null when nothing of it changes. A must-know stays what it was on the day. */
export function remark(standing: Standing, now: WorkingQuestion, keepPasses: boolean): Remarked | null {
  const { attemptId, total, passMark, mustKnow } = standing
  const marked = score(now, standing.answer)
  const mustKnowMissed = standing.mustKnowMissed.filter((id) => id !== now.id)
  if (mustKnow && isMissed(verdict(marked))) mustKnowMissed.push(now.id)
  const earned = sharePoints([standing.earned, -standing.questionEarned, marked.earned])
  const passed = passes(earned, total, passMark, mustKnowMissed) || (keepPasses && standing.passed)
  const changed =
    earned !== standing.earned ||
    passed !== standing.passed ||
    mustKnowMissed.length !== standing.mustKnowMissed.length
  if (!changed) return null
  const scores = { earned, total, passed, passedBefore: standing.passed, mustKnowMissed }
  return { attemptId, questionEarned: marked.earned, ...scores }
}

export const noEffect: Effect = { met: 0, changed: 0, newlyPassed: 0, noLongerPassed: 0 }

/** Adds what marking these attempts again changes. */
export function addEffect(
  effect: Effect,
  standings: readonly Standing[],
  now: WorkingQuestion,
  keepPasses: boolean,
): Effect {
  const changed = standings.flatMap((standing) => remark(standing, now, keepPasses) ?? [])
  return {
    met: effect.met + standings.length,
    changed: effect.changed + changed.length,
    newlyPassed: effect.newlyPassed + changed.filter((one) => one.passed && !one.passedBefore).length,
    noLongerPassed: effect.noLongerPassed + changed.filter((one) => !one.passed && one.passedBefore).length,
  }
}

type Marks = { earned: number | null; total: number | null; passed: boolean | null }

/** An attempt, or its seal, with the score that counts in place of the first one. */
export function counting<Of extends Marks>(first: Of, correction: Correction | null): Of {
  if (!correction) return first
  const { at: _, mustKnowMissed, ...marks } = correction
  return { ...first, ...marks, ...("mustKnowMissed" in first ? { mustKnowMissed } : {}) }
}
