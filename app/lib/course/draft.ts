import { figureFiles, figureNames, type FigureName, type FigureOf } from "@/lib/figure/schema"
import { Question } from "@/lib/quiz/schema"
import { type LessonSource, readLesson } from "./author/lesson"
import { problemAt, type SourceFile } from "./author/file"
import { likely } from "./author/likely"
import {
  ClaimEntry,
  CourseFile,
  FormsFile,
  HandoutFile,
  ModuleFile,
  PematFile,
  PlainWordsFile,
  ReleasedFile,
  SignoffFile,
  SourceEntry,
  StatementEntry,
} from "./author/schema"
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
  /** The statements of the document that the course teaches; null for a course without one. */
  statements: List<StatementEntry> | null
  /** Who has signed the course; null for a course that has no such file. */
  signoff: Sheet<SignoffFile> | null
  /** Words for patients, and how their lessons were rated; null for a course without. */
  plainWords: Sheet<PlainWordsFile> | null
  pemat: Sheet<PematFile> | null
  figures: FigureDrafts
  /** What patients take home on paper; null for a course without. */
  handout: Sheet<HandoutFile> | null
  /** The questions of the final and of the pre-test; null for a course without. */
  final: FinalDraft | null
  modules: ModuleDraft[]
  images: ReadonlySet<string>
  /** Files that are not part of a course. */
  problems: Problem[]
}

export type FigureDrafts = { [Name in FigureName]?: Sheet<FigureOf<Name>> }

export type FinalDraft = { questions: List<Question>; forms: Sheet<FormsFile> | null }

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
  const modules = foldersBelow(files, /^modules\/([^/]+)\/.+$/, notModules).map((folder): ModuleDraft => ({
    folder,
    sheet: once(at(`modules/${folder}/module.yaml`), (each) => readSheet(each, ModuleFile)),
    questions: questionsOf(at(`modules/${folder}/questions.yaml`)),
    lessons: lessonsOf(files, byPath, folder),
  }))
  const statements = byPath.get("modules/statements.yaml")
  const signoff = byPath.get("modules/signoff.yaml")
  const handout = byPath.get("modules/handout.yaml")
  const draft = {
    course: once(at("modules/course.yaml"), (each) => readSheet(each, CourseFile)),
    sources: once(at("modules/sources.yaml"), (each) => readList(each, SourceEntry)),
    claims: once(at("modules/claims.yaml"), (each) => readList(each, ClaimEntry)),
    released: once(at("modules/released.yaml"), (each) => readSheet(each, ReleasedFile)),
    statements: statements ? once(statements, (each) => readList(each, StatementEntry)) : null,
    signoff: signoff ? once(signoff, (each) => readSheet(each, SignoffFile)) : null,
    ...plainOf(byPath),
    figures: figuresOf(byPath),
    handout: handout ? once(handout, (each) => readSheet(each, HandoutFile)) : null,
    final: finalOf(byPath),
    modules,
    images,
  }
  return { ...draft, problems: files.flatMap(strange) }
}

/** Folders of modules/ that hold something else. */
const notModules = /^modules\/([^/]+\/(cases\/|README\.md)|figures\/|final\/)/

/** An introduction has no quiz, and so no file of questions. */
const questionsOf = (file: SourceFile): List<Question> =>
  file.absent
    ? { file, locate: () => ({ line: 1, column: 1 }), entries: [], readable: true, problems: [] }
    : once(file, (each) => readList(each, Question))

function plainOf(byPath: Map<string, SourceFile>): Pick<Draft, "plainWords" | "pemat"> {
  const words = byPath.get("modules/plain-words.yaml")
  const pemat = byPath.get("modules/pemat.yaml")
  return {
    plainWords: words ? once(words, (each) => readSheet(each, PlainWordsFile)) : null,
    pemat: pemat ? once(pemat, (each) => readSheet(each, PematFile)) : null,
  }
}

function figuresOf(byPath: Map<string, SourceFile>): FigureDrafts {
  const sheets = figureNames.flatMap((name) => {
    const file = byPath.get(`modules/figures/${name}.yaml`)
    return file ? [[name, once(file, (each) => readSheet<unknown>(each, figureFiles[name]))]] : []
  })
  return Object.fromEntries(sheets) as FigureDrafts
}

function finalOf(byPath: Map<string, SourceFile>): FinalDraft | null {
  const questions = byPath.get("modules/final/questions.yaml")
  if (!questions) return null
  const forms = byPath.get("modules/final/forms.yaml")
  return {
    questions: once(questions, (each) => readList(each, Question)),
    forms: forms ? once(forms, (each) => readSheet(each, FormsFile)) : null,
  }
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
  { pattern: /^modules\/figures\/[^/]+$/, names: figureNames.map((name) => `${name}.yaml`) },
  { pattern: /^modules\/final\/[^/]+$/, names: ["questions.yaml", "forms.yaml"] },
  {
    pattern: /^modules\/[^/]+$/,
    names: [
      "course.yaml",
      "sources.yaml",
      "claims.yaml",
      "released.yaml",
      "statements.yaml",
      "signoff.yaml",
      "handout.yaml",
      "plain-words.yaml",
      "pemat.yaml",
      "README.md",
    ],
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
