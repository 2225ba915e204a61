import type { Question } from "@/lib/quiz/schema"
import { likely } from "../author/likely"
import type { FormsFile } from "../author/schema"
import type { Path } from "../author/yaml"
import type { Draft, ModuleDraft } from "../draft"
import type { Problem } from "../problem"
import { type Voice, voices } from "../schema"
import { banksOf, readable, type Rule, sayAt } from "./rule"

/** Two forms that may stand in for each other, place by place. */
type Twins = { what: string; final: boolean; voice: Voice; path: Path; forms: { a: string[]; b: string[] } }

/** Every question by its id; null for one that has a mistake of its own. */
type Bank = ReadonlyMap<string, Question | null>

type Say = (path: Path, message: string) => Problem[]

const letters = ["a", "b"] as const
const readers = { staff: "staff", patient: "patients" }

/** The forms of the final and of the pre-test ask what there is, once each, and two forms ask alike. */
export const forms: Rule = (draft) => {
  const sheet = draft.final?.forms
  const bank = bankOf(draft)
  if (!sheet?.value || !bank) return []
  const say: Say = (path, message) => [sayAt(sheet, path, message)]
  const all = twinsIn(sheet.value)
  const places = all.flatMap(placesIn)
  return [
    ...places.flatMap((place) => stranger(place, bank, say)),
    ...repeated(places, say),
    ...all.flatMap((twins) => [
      ...uneven(twins, say),
      ...unlike(twins, bank, say),
      ...(twins.final ? leftOut(twins, draft.modules, bank, say) : toldBefore(twins, draft.modules, say)),
    ]),
  ]
}

/** Null where a bank cannot be read, and nothing can be said to be missing. */
function bankOf(draft: Draft): Bank | null {
  const banks = banksOf(draft)
  if (!banks.every((bank) => bank.readable)) return null
  return new Map(banks.flatMap(({ entries }) => entries.map(({ id, value }) => [id, value])))
}

function twinsIn({ finals, preTest }: FormsFile): Twins[] {
  const final = (voice: Voice): Twins => ({
    what: `the final for ${readers[voice]}`,
    final: true,
    voice,
    path: ["finals", voice],
    forms: finals[voice],
  })
  const before: Twins = {
    what: "the pre-test",
    final: false,
    voice: "staff",
    path: ["preTest", "staff"],
    forms: preTest.staff,
  }
  return [...voices.map(final), before]
}

type Place = { id: string; voice: Voice; path: Path; form: string }

function placesIn({ what, voice, path, forms }: Twins): Place[] {
  return letters.flatMap((letter) =>
    forms[letter].map((id, index) => ({
      id,
      voice,
      path: [...path, letter, index],
      form: `form ${letter} of ${what}`,
    })),
  )
}

/** A question that there is not, or that is for somebody else. */
function stranger({ id, voice, path }: Place, bank: Bank, say: Say): Problem[] {
  const question = bank.get(id)
  if (question === undefined)
    return say(path, `There is no question ${id} in this course.${likely(id, [...bank.keys()])}`)
  if (question === null || question.voice === voice) return []
  return say(
    path,
    `The question ${id} is for ${readers[question.voice]}, and this form for ${readers[voice]}.`,
  )
}

/** What was asked in one form would be known in the next. */
function repeated(places: Place[], say: Say): Problem[] {
  const first = new Map<string, string>()
  return places.flatMap(({ id, form, path }) => {
    const earlier = first.get(id)
    if (!earlier) first.set(id, form)
    if (!earlier) return []
    if (earlier === form) return say(path, `The question ${id} is in this form twice.`)
    return say(path, `The question ${id} is already in ${earlier}: a question is in one form only.`)
  })
}

function uneven({ path, forms: { a, b } }: Twins, say: Say): Problem[] {
  if (a.length === b.length) return []
  return say(
    [...path, "b"],
    `Form b is ${b.length} long and form a ${a.length}: two forms are of one length.`,
  )
}

/** Questions at one place test the same objective in the same way. */
function unlike({ path, forms: { a, b }, final }: Twins, bank: Bank, say: Say): Problem[] {
  return b.flatMap((id, index) => {
    const [one, other] = [bank.get(a[index] ?? ""), bank.get(id)]
    if (!one || !other || one.voice !== other.voice) return []
    return [
      ...differences(one, other).flatMap((message) => say([...path, "b", index], message)),
      ...(final && one.mustKnow && !other.mustKnow ? say([...path, "b", index], mustToo(one, other)) : []),
      ...(final && other.mustKnow && !one.mustKnow ? say([...path, "a", index], mustToo(other, one)) : []),
    ]
  })
}

function differences(one: Question, other: Question): string[] {
  const twin = `${one.id}, at the same place in form a,`
  const objective = `${other.id} tests objective ${other.objective}, and ${twin} tests ${one.objective}.`
  const kind = `${other.id} is of the kind ${other.kind}, and ${twin} of the kind ${one.kind}.`
  return [
    ...(one.objective === other.objective ? [] : [objective]),
    ...(one.kind === other.kind ? [] : [kind]),
  ]
}

const mustToo = (known: Question, other: Question) =>
  `${known.id}, at the same place in the other form, is a must-know question, and ${other.id} is not.`

/** A module tells what is right before the final, and what the pre-test asked is withheld until then. */
function toldBefore(twins: Twins, modules: ModuleDraft[], say: Say): Problem[] {
  return placesIn(twins).flatMap(({ id, path }) => {
    const asking = modules.find(({ questions }) => readable(questions).some((entry) => entry.id === id))
    const module = asking?.sheet.value?.id
    if (!module) return []
    return say(
      path,
      `The module ${module} asks ${id} too, and tells what is right before the final: the pre-test has questions of its own.`,
    )
  })
}

/** A final asks about every module that has questions for its reader. */
function leftOut(twins: Twins, modules: ModuleDraft[], bank: Bank, say: Say): Problem[] {
  const { what, voice, path, forms } = twins
  const asking = modules.filter(({ questions }) =>
    readable(questions).some(({ value }) => value.voice === voice),
  )
  return letters.flatMap((letter) => {
    const asked = new Set(forms[letter].map((id) => bank.get(id)?.objective))
    return asking.flatMap(({ sheet: { value: module } }) => {
      if (!module || module.objectives.some(({ id }) => asked.has(id))) return []
      return say([...path, letter], `Form ${letter} of ${what} asks nothing about the module ${module.id}.`)
    })
  })
}
