import { problemAt } from "../author/file"
import type { LessonSource, Mention } from "../author/lesson"
import type { Entry, List, Sheet } from "../author/yaml-file"
import type { Path } from "../author/yaml"
import type { Question } from "@/lib/quiz/schema"
import type { Draft, LessonDraft, ModuleDraft } from "../draft"
import type { Problem } from "../problem"
import { type Voice, voices } from "../schema"

/** A rule holds the files of a course against each other. */
export type Rule = (draft: Draft) => Problem[]

/** A problem at a path of a YAML file. */
export const sayAt = (
  from: Pick<List<unknown> | Sheet<unknown>, "file" | "locate">,
  path: Path,
  message: string,
) => problemAt(from.file, from.locate(path), message)

/** A problem at something that a lesson names. */
export const sayOf = (lesson: LessonSource, mention: Mention, message: string) =>
  problemAt(lesson.file, mention.place, message)

/** A problem at a key of the front matter. */
export const sayFront = (lesson: LessonSource, key: string, message: string) =>
  problemAt(lesson.file, lesson.locate([key]), message)

export const idsOf = (list: List<unknown>) => new Set(list.entries.map((entry) => entry.id).filter(Boolean))

export type Written = { module: ModuleDraft; lesson: LessonDraft; voice: Voice; source: LessonSource }

/** Every lesson file there is. */
export function writtenLessons(draft: Draft): Written[] {
  return draft.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      voices.flatMap((voice) => {
        const source = lesson.voices[voice]
        return source ? [{ module, lesson, voice, source }] : []
      }),
    ),
  )
}

/** Every file of questions: each module's, and that of the final and the pre-test. */
export const banksOf = ({ modules, final }: Draft): List<Question>[] => [
  ...modules.map(({ questions }) => questions),
  ...(final ? [final.questions] : []),
]

/** The id of a lesson, from whichever of its files can be read. */
export const lessonId = ({ voices: { staff, patient } }: LessonDraft) =>
  staff?.front?.id ?? patient?.front?.id ?? null

/** The entries that could be read. */
export function readable<T>(list: List<T>): (Entry<T> & { value: T })[] {
  return list.entries.flatMap((entry) => (entry.value === null ? [] : [{ ...entry, value: entry.value }]))
}

/** 02-risks -> 2 and "risks"; null when a folder is not named that way. */
export function numbered(folder: string): { number: number; slug: string } | null {
  const found = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(folder)
  return found ? { number: Number(found[1]), slug: found[2] ?? "" } : null
}
