import type { Draft } from "../draft"
import type { Problem } from "../problem"
import { type Voice, voices } from "../schema"
import { banksOf, idsOf, readable, type Rule, sayAt, writtenLessons } from "./rule"

/** Every statement of the document is taught in a lesson of each voice, and asked about in each. */
export const coverage: Rule = (draft) => {
  const { statements } = draft
  if (!statements || !isWhole(draft)) return []
  const taught = taughtStatements(draft)
  const asked = askedStatements(draft)
  return readable(statements).flatMap(({ index, id }) =>
    voices.flatMap((voice) => [
      ...(taught[voice].has(id)
        ? []
        : [sayAt(statements, [index, "id"], `No ${voice} lesson teaches ${id}: no claim in it covers it.`)]),
      ...(asked[voice].has(id)
        ? []
        : [sayAt(statements, [index, "id"], `No ${voice} question covers ${id}.`)]),
    ]),
  )
}

/** What a statement rests on exists. */
export const statementClaims: Rule = ({ statements, claims }) => {
  if (!statements || !claims.readable) return []
  const names = idsOf(claims)
  return readable(statements).flatMap(({ index, value }) =>
    value.claims.flatMap((name, at): Problem[] =>
      names.has(name)
        ? []
        : [sayAt(statements, [index, "claims", at], `There is no claim ${name} in modules/claims.yaml.`)],
    ),
  )
}

/** Where a file cannot be read, nothing can be said to be missing. */
const isWhole = (draft: Draft) =>
  draft.claims.readable &&
  banksOf(draft).every(({ readable, problems }) => readable && problems.length === 0) &&
  writtenLessons(draft).every(({ source }) => source.problems.length === 0)

function taughtStatements(draft: Draft): Record<Voice, ReadonlySet<string>> {
  const covers = new Map(readable(draft.claims).map(({ id, value }) => [id, value.covers]))
  const taught = (voice: Voice) => {
    const lessons = writtenLessons(draft).filter((each) => each.voice === voice)
    const claims = lessons.flatMap(({ source }) => source.claims.map(({ name }) => name))
    return new Set(claims.flatMap((claim) => covers.get(claim) ?? []))
  }
  return { staff: taught("staff"), patient: taught("patient") }
}

function askedStatements(draft: Draft): Record<Voice, ReadonlySet<string>> {
  const questions = banksOf(draft).flatMap((bank) => readable(bank).map(({ value }) => value))
  const asked = (voice: Voice) =>
    new Set(questions.filter((each) => each.voice === voice).flatMap(({ covers }) => covers))
  return { staff: asked("staff"), patient: asked("patient") }
}
