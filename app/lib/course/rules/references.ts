import { likely } from "../author/likely"
import type { List } from "../author/yaml-file"
import type { Draft, ModuleDraft } from "../draft"
import type { Problem } from "../problem"
import { banksOf, idsOf, lessonId, readable, type Rule, sayAt, sayOf, writtenLessons } from "./rule"

/** Null when the list cannot be read: then nothing can be said to be missing from it. */
const namesIn = (list: List<unknown>) => (list.readable ? idsOf(list) : null)

function unknown(
  names: ReadonlySet<string> | null,
  name: string,
  what: string,
  where: string,
): string | null {
  if (!names || names.has(name)) return null
  return `There is no ${what} ${name} in ${where}.${likely(name, [...names])}`
}

/** A lesson supports claims that exist. */
export const lessonClaims: Rule = (draft) => {
  const names = namesIn(draft.claims)
  return writtenLessons(draft).flatMap(({ source }) =>
    source.claims.flatMap((mention) => {
      const message = mention.name ? unknown(names, mention.name, "claim", "modules/claims.yaml") : null
      return message ? [sayOf(source, mention, message)] : []
    }),
  )
}

/** A claim names sources that exist. */
export const claimSources: Rule = ({ claims, sources }) => {
  const names = namesIn(sources)
  return readable(claims).flatMap(({ index, value }) =>
    inList(claims, [index, "sources"], value.sources, (name) =>
      unknown(names, name, "source", "modules/sources.yaml"),
    ),
  )
}

function inList(
  list: List<unknown>,
  path: (string | number)[],
  names: string[],
  check: (name: string) => string | null,
): Problem[] {
  return names.flatMap((name, at) => {
    const message = check(name)
    return message ? [sayAt(list, [...path, at], message)] : []
  })
}

/** A question names claims, sources, an objective, a lesson and a pair that exist. */
export const questionReferences: Rule = (draft) => {
  const known = knownNames(draft)
  const banks = [
    ...draft.modules.map((module) => ({ bank: module.questions, objectives: objectivesOf([module]) })),
    ...(draft.final ? [{ bank: draft.final.questions, objectives: objectivesOf(draft.modules) }] : []),
  ]
  return banks.flatMap(({ bank, objectives }) =>
    readable(bank).flatMap(({ index, value: question }) => {
      const one = (key: "objective" | "lesson" | "pair", message: string | null) =>
        message ? [sayAt(bank, [index, key], message)] : []
      const { objective, lesson, pair } = question
      return [
        ...inList(bank, [index, "claims"], question.claims, (name) =>
          unknown(known.claims, name, "claim", "modules/claims.yaml"),
        ),
        ...inList(bank, [index, "sources"], question.sources, (name) =>
          unknown(known.sources, name, "source", "modules/sources.yaml"),
        ),
        ...one("objective", unknown(objectives.names, objective, "objective", objectives.where)),
        ...one("lesson", lesson ? unknown(known.lessons, lesson, "lesson", "this course") : null),
        ...one("pair", pair ? pairProblem(known.voices, question.voice, pair) : null),
      ]
    }),
  )
}

function knownNames(draft: Draft) {
  const questions = banksOf(draft).flatMap((bank) => bank.entries)
  const readAll = banksOf(draft).every((bank) => bank.readable)
  const lessons = draft.modules.flatMap((module) => module.lessons.map(lessonId))
  return {
    claims: namesIn(draft.claims),
    sources: namesIn(draft.sources),
    lessons: lessons.includes(null) ? null : new Set(lessons.filter((id) => id !== null)),
    voices: readAll ? new Map(questions.map(({ id, value }) => [id, value?.voice ?? null])) : null,
  }
}

/** The objectives that a bank may test; the names are null where a module.yaml cannot be read. */
function objectivesOf(modules: ModuleDraft[]): { names: ReadonlySet<string> | null; where: string } {
  const sheets = modules.map(({ sheet }) => sheet)
  const ids = sheets.flatMap(({ value }) => value?.objectives.map(({ id }) => id) ?? [])
  return {
    names: sheets.every(({ value }) => value) ? new Set(ids) : null,
    where: sheets.length === 1 ? (sheets[0]?.file.path ?? "") : "this course",
  }
}

function pairProblem(voiceOf: Map<string, string | null> | null, voice: string, pair: string): string | null {
  const message = voiceOf && unknown(new Set(voiceOf.keys()), pair, "question", "this course")
  if (message) return message
  return voiceOf?.get(pair) === voice
    ? `The pair ${pair} is for the same reader: a pair is the same matter for the other voice.`
    : null
}
