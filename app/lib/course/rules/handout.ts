import { mentions } from "@/lib/figure/rules"
import { likely } from "../author/likely"
import { advice, dosesIn } from "./dose"
import { idsOf, type Rule, sayAt } from "./rule"

/** What the paper for patients says rests on claims that exist. */
export const handoutClaims: Rule = ({ claims, handout }) => {
  if (!handout || !claims.readable) return []
  const names = idsOf(claims)
  return mentions(handout.value).flatMap(({ id, path }) =>
    names.has(id)
      ? []
      : [sayAt(handout, path, `There is no claim ${id} in modules/claims.yaml.${likely(id, [...names])}`)],
  )
}

/** And names no dose: it goes home with somebody, and may lie there for years. */
export const handoutDose: Rule = ({ handout }) =>
  handout ? dosesIn(handout.value, []).map((path) => sayAt(handout, path, advice)) : []
