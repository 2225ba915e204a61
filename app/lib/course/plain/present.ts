import type { PematFile } from "../author/schema"
import type { Draft } from "../draft"
import { jargonFinder } from "./jargon"
import { type Grades, measure } from "./measure"
import { type Line, rate } from "./pemat"
import { wordsTaught } from "./words"
import { lessonId } from "../rules/rule"

/** How plain one lesson for patients is. */
export type PlainLesson = {
  lesson: string
  file: string
  grades: Grades
  pemat: Line[]
  /** Who rated it, and when; nulls for nobody yet. */
  rated: PematFile[string]["rated"]
}

/** Every lesson for patients that can be read, in the order of the folders. */
export function plainLessons(draft: Draft): PlainLesson[] {
  const taught = wordsTaught(draft)
  const find = jargonFinder(draft.plainWords?.value?.instead ?? {})
  return draft.modules.flatMap(({ lessons }) =>
    lessons.flatMap((each) => {
      const [lesson, source] = [lessonId(each), each.voices.patient]
      if (!lesson || !source || source.prose.length === 0) return []
      const measured = measure(source, taught)
      const jargon = measured.sentences.flatMap(({ text }) => find(text).map(({ written }) => written))
      const { rated, items } = draft.pemat?.value?.[lesson] ?? { rated: { by: null, on: null }, items: {} }
      const pemat = rate({ ...measured, aids: source.aids, jargon }, rated.by ? items : {})
      return [{ lesson, file: source.file.path, grades: measured.grades, pemat, rated }]
    }),
  )
}
