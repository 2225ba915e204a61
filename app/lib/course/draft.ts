import { Question } from "@/lib/quiz/schema"
import { type LessonSource, readLesson } from "./author/lesson"
import { problemAt, type SourceFile } from "./author/file"
import { likely } from "./author/likely"
import { ClaimEntry, CourseFile, ModuleFile, ReleasedFile, SourceEntry } from "./author/schema"
import { type List, readList, readSheet, type Sheet } from "./author/yaml-file"
import type { Problem } from "./problem"
import type { Folder } from "./read"
import type { Voice } from "./schema"

/** The course as its authors wrote it, file by file, before anything is held against anything else. */
export type Draft = {
  course: Sheet<CourseFile>
  sources: List<SourceEntry>
  claims: List<ClaimEntry>
  released: Sheet<ReleasedFile>
  modules: ModuleDraft[]
  images: ReadonlySet<string>
  /** Files that are not part of a course. */
  problems: Problem[]
}

export type ModuleDraft = {
  /** Such as 02-risks. */
  folder: string
  sheet: Sheet<ModuleFile>
  questions: List<Question>
  lessons: LessonDraft[]
}

export type LessonDraft = { folder: string; voices: Record<Voice, LessonSource | null> }

/** What each file was read as. The same object is read once. */
const readings = new WeakMap<SourceFile, unknown>()

function once<T>(file: SourceFile, read: (file: SourceFile) => T): T {
  if (!readings.has(file)) readings.set(file, read(file))
  return readings.get(file) as T
}

/** Reads every file of the course. */
export function draftOf({ files, images }: Folder): Draft {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const at = (path: string): SourceFile => byPath.get(path) ?? { path, text: "", absent: true }
  const modules = foldersBelow(files, /^modules\/([^/]+)\/.+$/, /^modules\/[^/]+\/(cases\/|README\.md)/).map(
    (folder): ModuleDraft => ({
      folder,
      sheet: once(at(`modules/${folder}/module.yaml`), (each) => readSheet(each, ModuleFile)),
      questions: once(at(`modules/${folder}/questions.yaml`), (each) => readList(each, Question)),
      lessons: lessonsOf(files, byPath, folder),
    }),
  )
  const draft = {
    course: once(at("modules/course.yaml"), (each) => readSheet(each, CourseFile)),
    sources: once(at("modules/sources.yaml"), (each) => readList(each, SourceEntry)),
    claims: once(at("modules/claims.yaml"), (each) => readList(each, ClaimEntry)),
    released: once(at("modules/released.yaml"), (each) => readSheet(each, ReleasedFile)),
    modules,
    images,
  }
  return { ...draft, problems: files.flatMap(strange) }
}

function lessonsOf(files: SourceFile[], byPath: Map<string, SourceFile>, module: string): LessonDraft[] {
  const inside = new RegExp(`^modules/${module.replace(/[^\w-]/g, "\\$&")}/([^/]+)/[^/]+\\.mdx$`)
  const voice = (folder: string, name: Voice) => {
    const found = byPath.get(`modules/${module}/${folder}/${name}.mdx`)
    return found ? once(found, readLesson) : null
  }
  return foldersBelow(files, inside).map((folder) => ({
    folder,
    voices: { staff: voice(folder, "staff"), patient: voice(folder, "patient") },
  }))
}

function foldersBelow(files: SourceFile[], pattern: RegExp, except?: RegExp): string[] {
  const names = files.flatMap(({ path }) => (except?.test(path) ? [] : (pattern.exec(path)?.[1] ?? [])))
  return [...new Set(names)].toSorted()
}

const places = [
  {
    pattern: /^modules\/[^/]+$/,
    names: ["course.yaml", "sources.yaml", "claims.yaml", "released.yaml", "README.md"],
  },
  { pattern: /^modules\/[^/]+\/[^/]+$/, names: ["module.yaml", "questions.yaml", "README.md"] },
  { pattern: /^modules\/[^/]+\/[^/]+\/[^/]+$/, names: ["staff.mdx", "patient.mdx"] },
]

/** A file whose name is no part of a course would be passed over in silence. */
function strange(file: SourceFile): Problem[] {
  if (/^modules\/[^/]+\/cases\//.test(file.path)) return []
  const name = file.path.split("/").at(-1) ?? ""
  const names = places.find(({ pattern }) => pattern.test(file.path))?.names ?? []
  if (names.includes(name)) return []
  return [
    problemAt(
      file,
      { line: 1, column: 1 },
      `A course has no file called ${name} here.${likely(name, names)}`,
    ),
  ]
}
