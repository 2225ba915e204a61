import { isFigureName, type Figures } from "@/lib/figure/schema"
import type { ClaimEntry, SourceEntry, StatementEntry } from "./author/schema"
import type { List } from "./author/yaml-file"
import { contentHash } from "./hash"
import type { Draft, LessonDraft, ModuleDraft } from "./draft"
import type { Problem } from "./problem"
import { manifestHash } from "./manifest"
import { plainLessons } from "./plain/present"
import { resolveFinal, resolveRules } from "./resolve-rules"
import { lessonId, numbered, readable } from "./rules/rule"
import type {
  Claim,
  Course,
  Lesson,
  LessonText,
  Module,
  PinnedQuestion,
  Source,
  Statement,
  Voice,
} from "./schema"

/**
 * Puts a course together from what could be read. What could not stands in with the words of its folder,
 * so that in development the rest of the course keeps its pages.
 */
export function assemble(draft: Draft, problems: Problem[]): Course {
  const first = draft.modules.some(({ folder }) => numbered(folder)?.number === 0) ? 0 : 1
  const modules = inOrder(draft).map((module, index) =>
    assembleModule(module, index + first, draft, problems),
  )
  const bank = [...draft.modules.flatMap(pinned), ...pinnedFinal(draft)]
  const questions = Object.fromEntries(bank.map((each) => [each.id, each]))
  const file = draft.course.value
  const course = {
    title: file?.title ?? { staff: "Course", patient: "Course" },
    modules,
    claims: Object.fromEntries(readable(draft.claims).map(({ id, value }) => [id, claimOf(value)])),
    sources: Object.fromEntries(readable(draft.sources).map(({ id, value }) => [id, sourceOf(value)])),
    questions,
    ...testsOf(draft),
    statements: draft.statements ? readable(draft.statements).map(({ value }) => statementOf(value)) : [],
    signatures: draft.signoff?.value?.signed ?? [],
    figures: figuresOf(draft),
    handout: draft.handout?.value ?? null,
    plain: plainLessons(draft),
    problems,
  }
  return { ...course, hash: manifestHash(course) }
}

function inOrder({ course, modules }: Draft): ModuleDraft[] {
  const order = course.value?.modules ?? []
  const place = (module: ModuleDraft) => {
    const at = order.indexOf(module.sheet.value?.id ?? "")
    return at < 0 ? order.length : at
  }
  return modules.toSorted((a, b) => place(a) - place(b))
}

const slugOf = (folder: string) => numbered(folder)?.slug ?? folder
const wordsOf = (folder: string) => slugOf(folder).replaceAll("-", " ")

function assembleModule(draft: ModuleDraft, number: number, { course }: Draft, problems: Problem[]): Module {
  const file = draft.sheet.value
  const slug = slugOf(draft.folder)
  const id = file?.id ?? slug
  const words = { staff: wordsOf(draft.folder), patient: wordsOf(draft.folder) }
  const bank = readable(draft.questions)
  const asked = (voice: Voice) => bank.filter(({ value }) => value.voice === voice).map((each) => each.id)
  const rules = (voice: Voice) => resolveRules(voice, course.value?.quiz ?? {}, file?.quiz ?? {})
  return {
    id,
    slug,
    number,
    title: file?.title ?? words,
    summary: file?.summary ?? { staff: "", patient: "" },
    minutes: file?.minutes ?? { staff: 1, patient: 1 },
    objectives: file?.objectives ?? [],
    lessons: draft.lessons.map((lesson, index) => assembleLesson(lesson, index + 1, id, problems)),
    questions: { staff: asked("staff"), patient: asked("patient") },
    quiz: { staff: rules("staff"), patient: rules("patient") },
  }
}

function assembleLesson(draft: LessonDraft, number: number, moduleId: string, problems: Problem[]): Lesson {
  const text = (voice: Voice) => textOf(draft, voice, problems)
  return {
    id: lessonId(draft) ?? slugOf(draft.folder),
    slug: slugOf(draft.folder),
    number,
    moduleId,
    voices: { staff: text("staff"), patient: text("patient") },
  }
}

function textOf({ folder, voices }: LessonDraft, voice: Voice, problems: Problem[]): LessonText {
  const source = voices[voice]
  const content = {
    title: source?.front?.title ?? wordsOf(folder),
    lead: source?.front?.lead ?? "",
    minutes: source?.front?.minutes ?? 1,
    body: source?.body ?? "",
  }
  // That a voice is missing is said of the one that is there.
  const file = (source ?? voices.staff ?? voices.patient)?.file.path ?? ""
  return {
    ...content,
    hash: contentHash({ ...content, body: content.body.trim() }),
    file,
    headings: source?.headings ?? [],
    claims: [...new Set(source?.claims.map(({ name }) => name) ?? [])],
    checks: source?.checks.map(({ name }) => name) ?? [],
    figures: [...new Set(source?.figures.map(({ name }) => name) ?? [])].filter(isFigureName),
    problems: problems.filter((problem) => problem.file === file),
  }
}

function pinned({ folder, sheet, questions }: ModuleDraft): PinnedQuestion[] {
  const moduleId = sheet.value?.id ?? slugOf(folder)
  return readable(questions).map(({ id, index, value: question }) => ({
    id,
    hash: contentHash(question),
    moduleId,
    place: placeOf(questions, index),
    question,
  }))
}

/** The start test is told of after the final and may be taken once, so that it measures what was known before. */
function testsOf({ course, final }: Draft): Pick<Course, "preTest" | "final"> {
  const sheet = final?.forms?.value
  if (!sheet) return { preTest: { staff: null, patient: null }, final: { staff: null, patient: null } }
  const block = course.value?.quiz
  const end = (voice: Voice) => ({
    forms: sheet.finals[voice],
    ...resolveFinal(voice, block, sheet.quiz ?? {}),
  })
  const once = {
    attempts: 1,
    waitHours: 0,
    minutes: null,
    counts: "first",
    feedback: "afterFinal",
    redo: "all",
  } as const
  const rules = { ...resolveRules("staff", block ?? {}), ...once }
  return {
    preTest: { staff: { forms: sheet.preTest.staff, rules, opens: "always" }, patient: null },
    final: { staff: end("staff"), patient: end("patient") },
  }
}

/** A question of the final belongs to the module whose objective it tests. */
function pinnedFinal({ final, modules }: Draft): PinnedQuestion[] {
  if (!final) return []
  return readable(final.questions).map(({ id, index, value: question }) => {
    const module = modules.find(({ sheet }) =>
      sheet.value?.objectives.some((each) => each.id === question.objective),
    )
    const moduleId = module?.sheet.value?.id ?? "final"
    const place = placeOf(final.questions, index)
    return { id, hash: contentHash(question), moduleId, place, question }
  })
}

const placeOf = ({ file, locate }: List<unknown>, index: number) =>
  `${file.path}:${locate([index, "id"]).line}`

function figuresOf({ figures }: Draft): Figures {
  const read = Object.entries(figures).flatMap(([name, { value }]) => (value ? [[name, value]] : []))
  return Object.fromEntries(read) as Figures
}

const statementOf = ({ honest, ...statement }: StatementEntry): Statement => ({
  ...statement,
  honest: honest ?? null,
})

const claimOf = ({ reviewed, ...claim }: ClaimEntry): Claim => ({
  ...claim,
  reviewedOn: reviewed.on,
  reviewedBy: reviewed.by,
})

const sourceOf = ({ address, ...source }: SourceEntry): Source => ({ ...source, address: address ?? null })
