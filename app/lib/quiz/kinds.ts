import { caseRules } from "./kinds/case/rules"
import { matchingRules } from "./kinds/matching/rules"
import { multipleRules } from "./kinds/multiple/rules"
import { numericRules } from "./kinds/numeric/rules"
import type { KindRules } from "./kinds/rules"
import { orderingRules } from "./kinds/ordering/rules"
import { shortRules } from "./kinds/short/rules"
import { singleRules } from "./kinds/single/rules"
import { truefalseRules } from "./kinds/truefalse/rules"
import type { WorkingKind } from "./schema"

/** The kinds that work: one line each. */
export const kinds: { [K in WorkingKind]: KindRules<K> } = {
  single: singleRules,
  multiple: multipleRules,
  truefalse: truefalseRules,
  numeric: numericRules,
  ordering: orderingRules,
  matching: matchingRules,
  short: shortRules,
  case: caseRules,
}

/** Kinds whose answers are only added to. */
export const growingKinds = Object.entries(kinds).flatMap(([kind, { grows }]) => (grows ? [kind] : []))

/** The rules of a kind, for questions and answers that are known to be of it. */
export const rulesFor = (kind: WorkingKind): KindRules<WorkingKind> => kinds[kind]
