import { enough, smallestGroup, type ItemCount } from "../schema"
import type { ChoiceLine, ChoiceTable } from "./choices"
import { answered, discrimination, facility, omitted } from "./item"

/** Why somebody should look at a question, the gravest kind first. */
export const reasonKinds = [
  "keyDoubted",
  "topWrong",
  "sureWrong",
  "hard",
  "weak",
  "leftOut",
  "unused",
] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** `share` is what made it one, 0 to 1 (for keyDoubted and weak a correlation); `choice` the words of a choice. */
export type Reason = { kind: ReasonKind; share: number; choice: string | null }

/** The usual floor of a discrimination (Tulane School of Medicine, item statistics). */
const weakBelow = 0.2
/** From here on nearly everybody is right, as a course for mastery wants: low correlations are no fault then. */
const masteredFrom = 0.9
/** A guess among four is right as often, and a third of the answers is no more than luck and a little. */
const hardBelow = 0.33
const sureWrongFrom = 0.2
const leftOutFrom = 0.1
/** Among 100 answers a choice that one in a hundred takes is seen at most a few times. */
const unusedBelow = 0.01
const unusedNeeds = 100

/**
 * Every reason to look at a question. Each is of 30 answers at least, below which all of it could be chance; that
 * it is left out, of 30 who were asked.
 */
export function reasonsToLook(item: ItemCount, tables: readonly ChoiceTable[]): Reason[] {
  return [...ofCorrelation(item), ...topWrong(tables), ...ofShares(item), ...unused(item, tables)].toSorted(
    (a, b) => reasonKinds.indexOf(a.kind) - reasonKinds.indexOf(b.kind),
  )
}

/** Two standard errors of a correlation that is none, 1/sqrt(n) each: in one question of 40 chance goes as low. */
const doubtedBelow = (n: number) => -2 / Math.sqrt(n)

function ofCorrelation(item: ItemCount): Reason[] {
  const [r, p] = [discrimination(item), facility(item)]
  if (r === null || p === null) return []
  if (r < doubtedBelow(answered(item))) return [{ kind: "keyDoubted", share: r, choice: null }]
  return r < weakBelow && p >= hardBelow && p < masteredFrom ? [{ kind: "weak", share: r, choice: null }] : []
}

/** The best third prefers something wrong to what the key says. */
function topWrong(tables: readonly ChoiceTable[]): Reason[] {
  return tables.flatMap(({ lines }) => {
    const keys = lines.filter(({ right }) => right)
    const [key, ...others] = keys
    if (!key || others.length > 0) return []
    const worse = lines
      .filter(({ right, top }) => !right && top > key.top)
      .toSorted((a, b) => b.top - a.top)[0]
    return worse ? [{ kind: "topWrong" as const, share: worse.top, choice: worse.text }] : []
  })
}

function ofShares(item: ItemCount): Reason[] {
  const [p, out, wrong] = [facility(item), omitted(item), sureAndWrong(item)]
  return [
    ...(wrong !== null && wrong >= sureWrongFrom ? [reason("sureWrong", wrong)] : []),
    ...(p !== null && p < hardBelow ? [reason("hard", p)] : []),
    ...(out !== null && out >= leftOutFrom ? [reason("leftOut", out)] : []),
  ]
}

const reason = (kind: ReasonKind, share: number): Reason => ({ kind, share, choice: null })

/** Of those who said that they were sure, the share, 0 to 1, who were wrong. Null below 30. */
export function sureAndWrong({ certainty }: Pick<ItemCount, "certainty">): number | null {
  const [right = 0, partly = 0, wrong = 0] = certainty
  const sure = right + partly + wrong
  return sure < enough ? null : wrong / sure
}

function unused(item: ItemCount, tables: readonly ChoiceTable[]): Reason[] {
  if (answered(item) < unusedNeeds || (facility(item) ?? 1) >= masteredFrom) return []
  const isUnused = ({ right, share, taken }: ChoiceLine) =>
    !right && share < unusedBelow && taken < smallestGroup
  return tables
    .filter(({ lines }) => lines.some(({ right }) => !right))
    .flatMap(({ lines }) => lines.filter(isUnused))
    .slice(0, 1)
    .map(({ share, text }) => ({ kind: "unused", share, choice: text }))
}

/** Whether an author has to look; that a choice does no work is only a hint, for whoever is there anyway. */
export const needsLook = (reasons: readonly Reason[]) => reasons.some(({ kind }) => kind !== "unused")

/** The gravest reasons first; where they are alike, the question that was asked more often. */
export function byNeed(a: { reasons: Reason[]; asked: number }, b: typeof a): number {
  const rank = ({ reasons: [first] }: typeof a) =>
    first ? reasonKinds.indexOf(first.kind) : reasonKinds.length
  return rank(a) - rank(b) || b.asked - a.asked
}
