import type { Voice } from "#prisma/generated/enums"
import { hasQuiz, lessonPath, quizPath } from "@/lib/course/address"
import type { Course, Module } from "@/lib/course/schema"
import type { Standing } from "@/lib/roster/schema"
import type { Learning, ModuleRecord, NextStep, RecordAttempt, RecordLesson, VoiceRecord } from "./schema"

/** A learner's record in one voice, module by module, with the step that comes next. */
export function voiceRecord(course: Course, voice: Voice, learning: Learning): VoiceRecord {
  const modules = course.modules.map((module) => moduleRecord(module, voice, learning))
  return { voice, modules, next: nextStep(course, modules, voice, learning) }
}

/** The voices in which a learner has done something; staff for somebody who has not begun. */
export function voicesBegun(learning: Learning): Voice[] {
  const begun = new Set([...learning.attempts, ...learning.lessons].map((each) => each.voice))
  const voices = (["staff", "patient"] as const).filter((voice) => begun.has(voice))
  return voices.length > 0 ? voices : ["staff"]
}

function moduleRecord(module: Module, voice: Voice, learning: Learning): ModuleRecord {
  const quizId = `${module.id}/${voice}`
  const attempts = learning.attempts.filter((attempt) => attempt.quizId === quizId)
  return {
    id: module.id,
    number: module.number,
    title: module.title[voice],
    lessons: module.lessons.length,
    lessonsDone: module.lessons.filter((lesson) => isComplete(learning, voice, lesson.id)).length,
    quizId,
    quizPath: hasQuiz(module, voice) ? quizPath(voice, module.slug) : null,
    standing: standingOf(attempts),
    attempts,
  }
}

function isComplete(learning: Learning, voice: Voice, lessonId: string): boolean {
  return learning.lessons.some(
    (each) => each.lessonId === lessonId && each.voice === voice && each.completedAt,
  )
}

function standingOf(attempts: readonly RecordAttempt[]): Standing {
  if (attempts.length === 0) return "notStarted"
  if (attempts.some((attempt) => attempt.passed)) return "passed"
  return attempts.some((attempt) => !attempt.submittedAt) ? "underWay" : "failed"
}

/**
 * An open attempt first. Staff who have passed every quiz are done; others go back to the lesson they left
 * last, then on with the first lesson not complete, then with the first quiz that is still to be passed or,
 * for patients, to be taken.
 */
function nextStep(
  course: Course,
  modules: readonly ModuleRecord[],
  voice: Voice,
  learning: Learning,
): NextStep {
  const open = learning.attempts.find((attempt) => attempt.voice === voice && !attempt.submittedAt)
  if (open) {
    const module = modules.find((each) => each.quizId === open.quizId)
    return { kind: "attempt", path: `/attempt/${open.id}`, title: module?.title ?? "" }
  }
  const quiz = nextQuiz(modules, voice)
  if (voice === "staff" && !quiz) return { kind: "done" }
  return nextLesson(course, voice, learning) ?? quiz ?? { kind: "done" }
}

function nextLesson(course: Course, voice: Voice, learning: Learning): NextStep | null {
  const open = course.modules
    .flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
    .filter(({ lesson }) => !isComplete(learning, voice, lesson.id))
    .map((each) => ({ ...each, begun: lessonBegun(learning, voice, each.lesson.id) }))
  const leftAt = ({ begun }: (typeof open)[number]) => begun?.updatedAt.getTime() ?? 0
  // The sort is stable: among lessons never opened, the course's own order holds.
  const [next] = open.toSorted((a, b) => leftAt(b) - leftAt(a))
  if (!next) return null
  const { module, lesson, begun } = next
  const path = lessonPath(voice, module.slug, lesson.slug) + (begun?.place ? `#${begun.place}` : "")
  return { kind: "lesson", path, title: lesson.voices[voice].title, begun: begun !== undefined }
}

function lessonBegun(learning: Learning, voice: Voice, lessonId: string): RecordLesson | undefined {
  return learning.lessons.find((each) => each.lessonId === lessonId && each.voice === voice)
}

function nextQuiz(modules: readonly ModuleRecord[], voice: Voice): NextStep | null {
  const isOver = ({ standing, attempts }: ModuleRecord) =>
    voice === "staff" ? standing === "passed" : attempts.some((attempt) => attempt.submittedAt)
  const module = modules.find((each) => each.quizPath && !isOver(each))
  return module?.quizPath ? { kind: "quiz", path: module.quizPath, title: module.title } : null
}
