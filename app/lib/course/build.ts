import type { SourceFile } from "./author/file"
import { assemble } from "./assemble"
import { adviceOn, problemsIn } from "./check"
import { type Draft, draftOf } from "./draft"
import type { Problem } from "./problem"
import { type Folder, newShelf, readFolder, type Shelf } from "./read"
import type { Course } from "./schema"

export type Built = { course: Course; draft: Draft; advice: Problem[] }

/** Reads, checks and puts together the course below the top of the repository. */
export async function buildCourse(top: string): Promise<Built> {
  const draft = draftOf(await readFolder(top, newShelf()))
  return { course: assemble(draft, problemsIn(draft)), draft, advice: adviceOn(draft) }
}

/** What an author's half-finished work is seen against: the last version of each file that had no mistake. */
export type Desk = {
  shelf: Shelf
  good: Map<string, SourceFile>
  last: { folder: Folder; course: Course } | null
}

export const newDesk = (): Desk => ({ shelf: newShelf(), good: new Map(), last: null })

/**
 * The course as it stands on disk, with the last good version of each file that has a mistake.
 * Unchanged files are not read again; an unchanged folder gives the same course.
 */
export async function buildOnDesk(top: string, desk: Desk): Promise<Course> {
  const folder = await readFolder(top, desk.shelf)
  if (desk.last && same(desk.last.folder, folder)) return desk.last.course
  const draft = draftOf(folder)
  const problems = problemsIn(draft)
  const broken = new Set(problems.map((problem) => problem.file))
  for (const file of folder.files) if (!broken.has(file.path)) desk.good.set(file.path, file)
  const course = assemble(broken.size === 0 ? draft : draftOf(mended(folder, broken, desk.good)), problems)
  desk.last = { folder, course }
  return course
}

/** The folder with its broken files as they last were without a mistake; a file without such a past stays. */
function mended(folder: Folder, broken: ReadonlySet<string>, good: Desk["good"]): Folder {
  const files = new Map(folder.files.map((file) => [file.path, file]))
  for (const path of broken)
    files.set(path, good.get(path) ?? files.get(path) ?? { path, text: "", absent: true })
  return { ...folder, files: [...files.values()].filter((file) => !file.absent) }
}

function same(a: Folder, b: Folder): boolean {
  return (
    a.files.length === b.files.length &&
    a.images.size === b.images.size &&
    a.files.every((file, index) => file === b.files[index]) &&
    [...a.images].every((image) => b.images.has(image))
  )
}
