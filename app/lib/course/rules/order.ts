import { problemAt } from "../author/file"
import { likely } from "../author/likely"
import type { Draft, ModuleDraft } from "../draft"
import type { Problem } from "../problem"
import { numbered, type Rule, sayAt } from "./rule"

/** course.yaml names every module once, and the folders stand in that order. */
export const moduleOrder: Rule = (draft) => {
  const { course, modules } = draft
  if (!course.value) return []
  const order = course.value.modules
  const known = modules.flatMap(({ sheet }) => sheet.value?.id ?? [])
  const unreadable = modules.some(({ sheet }) => !sheet.value)
  const listed = order.flatMap((id, index) => {
    const say = (message: string) => [sayAt(course, ["modules", index], message)]
    if (order.indexOf(id) < index) return say(`The module ${id} is in this list twice.`)
    if (known.includes(id) || unreadable) return []
    return say(`No folder has a module.yaml with the id ${id}.${likely(id, known)}`)
  })
  const first = modules.some(({ folder }) => numbered(folder)?.number === 0) ? 0 : 1
  return [...listed, ...modules.flatMap((module) => placed(module, order, first))]
}

/** The folders count from 01, or from 00 where there is an introduction. */
function placed({ folder, sheet }: ModuleDraft, order: string[], first: number): Problem[] {
  if (!sheet.value) return []
  const at = order.indexOf(sheet.value.id)
  if (at < 0)
    return [sayAt(sheet, ["id"], `The module ${sheet.value.id} is not in the list of modules/course.yaml.`)]
  const name = numbered(folder)
  const number = at + first
  if (!name || name.number === number) return []
  const wanted = String(number).padStart(2, "0")
  return [
    sayAt(
      sheet,
      ["id"],
      `course.yaml has this module as number ${number}, so its folder is ${wanted}-${name.slug}.`,
    ),
  ]
}

/** Folders of modules and lessons are two digits, a hyphen and the words of the address. */
export const folderNames: Rule = (draft) => [
  ...named(draft.modules.map((module) => ({ folder: module.folder, file: module.sheet.file }))),
  ...draft.modules.flatMap(({ lessons }) => named(lessons.flatMap(fileOf))),
]

const fileOf = ({ folder, voices: { staff, patient } }: Draft["modules"][number]["lessons"][number]) => {
  const written = staff ?? patient
  return written ? [{ folder, file: written.file }] : []
}

function named(folders: { folder: string; file: Parameters<typeof problemAt>[0] }[]): Problem[] {
  const numbers = new Map<number, string>()
  const slugs = new Map<string, string>()
  return folders.flatMap(({ folder, file }) => {
    const say = (message: string) => [problemAt(file, { line: 1, column: 1 }, message)]
    const name = numbered(folder)
    if (!name)
      return say(`The folder ${folder} has to be named like 01-some-words: two digits, then small letters.`)
    const twin = numbers.get(name.number) ?? slugs.get(name.slug)
    numbers.set(name.number, folder)
    slugs.set(name.slug, folder)
    return twin ? say(`The folders ${twin} and ${folder} have the same number or the same words.`) : []
  })
}
