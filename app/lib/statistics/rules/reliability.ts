import { enough, type FormCount, type ItemCount, unit } from "../schema"

/**
 * How far scores would come out in the same order on another paper, 0 to 1; below 0 for a paper of chance.
 * kr20, alpha: everybody had the same questions. drawn: each paper was drawn anew.
 */
export type Reliability = { kind: "kr20" | "alpha" | "drawn"; value: number }

/**
 * The reliability of a form's scores; what was left out counts 0, as it does in the score. Null below 30
 * attempts, for a single question, and where all scores are alike.
 */
export function reliability(form: FormCount, items: readonly ItemCount[]): Reliability | null {
  const k = form.items / form.attempts
  if (form.attempts < enough || k < 2) return null
  const value = isFixed(form, items) ? alpha(form, items) : nested(form)
  if (value === null) return null
  if (!isFixed(form, items)) return { kind: "drawn", value }
  return { kind: items.every(({ partly }) => partly === 0) ? "kr20" : "alpha", value }
}

/** Whether every question that was asked was on every paper, in whatever wording. */
function isFixed(form: FormCount, items: readonly ItemCount[]): boolean {
  const seen = new Map<string, number>()
  for (const { questionId, right, partly, wrong, unanswered, compared } of items) {
    if (compared > 0) continue
    seen.set(questionId, (seen.get(questionId) ?? 0) + right + partly + wrong + unanswered)
  }
  return [...seen.values()].every((n) => n === form.attempts) && seen.size * form.attempts === form.items
}

/** alpha = k/(k-1) * (1 - sum of the questions' variances / variance of the scores); KR-20 for right and wrong. */
function alpha(form: FormCount, items: readonly ItemCount[]): number | null {
  const { attempts: n, points, pointsPerItem } = form
  const k = form.items / n
  const sums = new Map<string, { x: number; xx: number }>()
  for (const { questionId, points, pointsSquared } of items) {
    const sum = sums.get(questionId) ?? { x: 0, xx: 0 }
    sums.set(questionId, { x: sum.x + points, xx: sum.xx + pointsSquared })
  }
  const parts = [...sums.values()].reduce((sum, { x, xx }) => sum + xx / n - (x / n) ** 2, 0)
  const whole = (k * pointsPerItem) / n - (points / n) ** 2
  return whole > 1e-3 ? (k / (k - 1)) * (1 - parts / whole) : null
}

/**
 * For papers drawn anew, questions are nested in people (Brennan, Generalizability Theory, 2001, design i:p):
 * variance of people / (variance of people + variance within / k), by an analysis of variance with k questions
 * on average. That one paper was harder than another counts as error here, which alpha would not see.
 */
function nested(form: FormCount): number | null {
  const { attempts: n, items, itemsSquared, points, pointsPerItem, itemPointsSquared } = form
  const within = (itemPointsSquared - pointsPerItem) / (items - n)
  const between = (pointsPerItem - points ** 2 / items) / (n - 1)
  const typical = (items - itemsSquared / items) / (n - 1)
  const people = (between - within) / typical
  const all = people + within / (items / n)
  return all > 1e-3 ? people / all : null
}

/** Mean score, 0 to 1. */
export const meanScore = ({ attempts, shares }: FormCount) => shares / (attempts * unit)

/** Standard deviation of the scores, 0 to 1. */
export function deviation(form: FormCount): number {
  const { attempts: n, shares, sharesSquared } = form
  return Math.sqrt(Math.max(0, sharesSquared / n - (shares / n) ** 2)) / unit
}

/** Standard error of measurement, as a share of the score, 0 to 1: s * sqrt(1 - reliability). */
export const standardError = (form: FormCount, { value }: Reliability) =>
  deviation(form) * Math.sqrt(1 - Math.min(1, Math.max(0, value)))
