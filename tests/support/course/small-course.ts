import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { adviceOn, problemsIn } from "@/lib/course/check"
import { draftOf } from "@/lib/course/draft"
import { type Folder, newShelf, readFolder } from "@/lib/course/read"

const fixture = fileURLToPath(new URL("fixture", import.meta.url))

/** A correct course of two modules, one lesson each. */
export const smallCourse = (): Promise<Folder> => readFolder(fixture, newShelf())

type Change = (text: string) => string

/** The folder with one file changed. A file that was not there is added; one that becomes null is taken away. */
export function changed(folder: Folder, file: string, change: Change | string | null): Folder {
  const path = `modules/${file}`
  const before = folder.files.find((each) => each.path === path)
  const others = folder.files.filter((each) => each !== before)
  if (change === null) return { ...folder, files: others }
  const text = typeof change === "string" ? change : change(before?.text ?? "")
  if (text === before?.text) throw new Error(`Nothing was changed in ${path}.`)
  const files = [...others, { path, text }].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { ...folder, files }
}

export const mistakesIn = (folder: Folder) => problemsIn(draftOf(folder))
export const adviceFor = (folder: Folder) => adviceOn(draftOf(folder))

/** A copy of the small course on disk that a test may write to, and what takes it away again. */
export async function smallCourseOnDisk(): Promise<{ top: string; remove: () => Promise<void> }> {
  const top = await mkdtemp(path.join(tmpdir(), "backwise-course-"))
  await cp(fixture, top, { recursive: true })
  return { top, remove: () => rm(top, { recursive: true, force: true }) }
}
