import type { Draft } from "../draft"
import type { Problem } from "../problem"
import { banksOf, lessonId, readable, type Rule, sayAt, sayFront } from "./rule"

type Named = { id: string; what: string; say: (message: string) => Problem; place: string }

/** Every id names one thing, for good. Claims have names of their own: nothing is addressed by both. */
export const identity: Rule = (draft) => {
  const first = new Map<string, Named>()
  return [...namedThings(draft)].flatMap((thing) => {
    const key = `${thing.what === "claim" ? "claim " : ""}${thing.id}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, thing)
    if (!earlier) return []
    const whose = earlier.what === thing.what ? `another ${thing.what}` : `a ${earlier.what}`
    return [thing.say(`The id ${thing.id} already names ${whose}, in ${earlier.place}.`)]
  })
}

function* namedThings(draft: Draft): Generator<Named> {
  for (const module of draft.modules) {
    const { sheet } = module
    if (sheet.value) yield { ...inSheet(sheet, ["id"]), id: sheet.value.id, what: "module" }
    for (const lesson of module.lessons) {
      const id = lessonId(lesson)
      const source = lesson.voices.staff?.front ? lesson.voices.staff : lesson.voices.patient
      if (!id || !source) continue
      yield { id, what: "lesson", say: (message) => sayFront(source, "id", message), place: source.file.path }
    }
  }
  yield* entries(draft.claims, "claim")
  for (const bank of banksOf(draft)) yield* entries(bank, "question")
}

function inSheet(list: Parameters<typeof sayAt>[0], path: (string | number)[]): Pick<Named, "say" | "place"> {
  return {
    say: (message) => sayAt(list, path, message),
    place: `${list.file.path}:${list.locate(path).line}`,
  }
}

function* entries(
  list: Draft["claims"] | Draft["modules"][number]["questions"],
  what: string,
): Generator<Named> {
  for (const { id, index } of list.entries) if (id) yield { ...inSheet(list, [index, "id"]), id, what }
}

/** Sources have names of their own, which nothing else has to avoid. */
export const sourceIdentity: Rule = ({ sources }) => {
  const lines = new Map<string, number>()
  return readable(sources).flatMap(({ id, index }) => {
    const earlier = lines.get(id)
    if (earlier) return [sayAt(sources, [index, "id"], `The source ${id} is already on line ${earlier}.`)]
    lines.set(id, sources.locate([index, "id"]).line)
    return []
  })
}

/** Objectives are numbered once in the whole course. */
export const objectiveIdentity: Rule = ({ modules }) => {
  const seen = new Set<string>()
  return modules.flatMap(({ sheet }) =>
    (sheet.value?.objectives ?? []).flatMap(({ id }, index) => {
      if (seen.has(id))
        return [sayAt(sheet, ["objectives", index, "id"], `The objective ${id} is here twice.`)]
      seen.add(id)
      return []
    }),
  )
}
