import { problemAt } from "../author/file"
import type { List, Sheet } from "../author/yaml-file"
import { type Find, jargonFinder, type Jargon } from "../plain/jargon"
import { placeIn } from "../plain/prose"
import { handoutWords, patientWords, type Words, wordsOf } from "../plain/words"
import type { Problem } from "../problem"
import { banksOf, readable, type Rule, sayAt, sayFront, writtenLessons, type Written } from "./rule"

/** Patients get the plain word. */
export const jargon: Rule = (draft) => {
  const find = jargonFinder(draft.plainWords?.value?.instead ?? {})
  const sheets = [draft.course, ...draft.modules.map(({ sheet }) => sheet), ...Object.values(draft.figures)]
  return [
    ...writtenLessons(draft)
      .filter(({ voice }) => voice === "patient")
      .flatMap((written) => inLesson(written, find)),
    ...banksOf(draft).flatMap((bank) =>
      readable(bank)
        .filter(({ value }) => value.voice === "patient")
        .flatMap(({ index, value }) => inYaml(bank, wordsOf(value, [index]), find)),
    ),
    ...sheets.flatMap((sheet) => inYaml(sheet, patientWords(sheet.value), find)),
    ...(draft.handout ? inYaml(draft.handout, handoutWords(draft.handout.value), find) : []),
  ]
}

function inLesson({ source }: Written, find: Find): Problem[] {
  const { front, prose } = source
  const above = (["title", "lead"] as const).flatMap((key) =>
    find(front?.[key] ?? "").map((found) => sayFront(source, key, say(found))),
  )
  const below = prose
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      find(block.text).map((found) => problemAt(source.file, placeIn(block, found.offset), say(found))),
    )
  return [...above, ...below]
}

const inYaml = (from: Pick<List<unknown> | Sheet<unknown>, "file" | "locate">, words: Words[], find: Find) =>
  words.flatMap(({ text, path }) => find(text).map((found) => sayAt(from, path, say(found))))

const say = ({ written, instead }: Jargon) =>
  `“${written}” is a word of the trade: to patients say “${instead}”.`
