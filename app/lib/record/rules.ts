import type { Voice } from "#prisma/generated/enums"
import {
  isBehind,
  isDone,
  isFinalIn,
  mayStart,
  quizzesBefore,
  standingOf,
  tellingOf,
  type MayStart,
} from "@/lib/attempt/sitting/rules"
import type { History } from "@/lib/attempt/sitting/schema"
import { lessonPath, quizId } from "@/lib/course/address"
import {
  finalOf,
  headingOf,
  moduleQuiz,
  preTestOf,
  quizzesOf,
  requiredQuizzes,
  type Quiz,
} from "@/lib/course/quizzes"
import type { Course, Module } from "@/lib/course/schema"
import type {
  Learning,
  ModuleRecord,
  NextStep,
  QuizRecord,
  RecordLesson,
  UsedUp,
  VoiceRecord,
} from "./schema"

/** A learner's record in one voice, module by module, with the step that comes next. */
export function voiceRecord(course: Course, voice: Voice, learning: Learning): VoiceRecord {
  const modules = course.modules.map((module) => moduleRecord(module, voice, learning))
  const [preTest, final] = [preTestOf(course, voice), finalOf(course, voice)]
  const tests = {
    preTest: preTest && quizRecord(preTest, course, learning),
    final: final && quizRecord(final, course, learning),
  }
  return { voice, modules, tests, next: nextStep(course, voice, learning) }
}

const nothingTold = { earned: null, total: null, passed: null, corrected: null }

/** What became of one quiz. Points that are withheld are not in it, whoever looks. */
function quizRecord(quiz: Quiz, course: Course, { attempts }: Learning): QuizRecord {
  const { id, kind, title, judged, rules } = quiz
  const own = attempts.filter(({ quizId }) => quizId === id)
  const withheld = tellingOf(rules, isFinalIn(course, quiz.voice, attempts)) === "nothing"
  return {
    ...{ id, kind, title, judged, standing: standingOf(rules.counts, own) },
    attempts: withheld ? own.map((one) => ({ ...one, ...nothingTold })) : own,
  }
}

/** What somebody could be given another attempt at: nothing where it would change nothing, and not the start test. */
export function usedUp(course: Course, history: History): UsedUp[] {
  return (["staff", "patient"] as const)
    .flatMap((voice) => requiredQuizzes(course, voice))
    .filter((quiz) => wouldHelp(course, quiz, history) && isUsedUp(mayStart(course, quiz, history)))
    .map((quiz) => ({ id: quiz.id, title: headingOf(quiz) }))
}

/** Where the first attempt counts, another never changes the record, but a pass may still open the final. */
function wouldHelp(course: Course, quiz: Quiz, { sittings }: History): boolean {
  if (quiz.rules.counts !== "first") return !isDone(quiz, sittings)
  const final = finalOf(course, quiz.voice)
  const before = final ? quizzesBefore(course, final) : []
  return before.some(({ id }) => id === quiz.id) && !isBehind(quiz, sittings)
}

const isUsedUp = (may: MayStart) => !may.ok && may.reason === "noAttemptsLeft"

/** The voices in which a learner has done something; staff for somebody who has not begun. */
export function voicesBegun(learning: Learning): Voice[] {
  const begun = new Set([...learning.attempts, ...learning.lessons].map((each) => each.voice))
  const voices = (["staff", "patient"] as const).filter((voice) => begun.has(voice))
  return voices.length > 0 ? voices : ["staff"]
}

function moduleRecord(module: Module, voice: Voice, learning: Learning): ModuleRecord {
  const quiz = moduleQuiz(module, voice)
  const attempts = learning.attempts.filter((attempt) => attempt.quizId === quiz?.id)
  return {
    id: module.id,
    number: module.number,
    title: module.title[voice],
    lessons: module.lessons.length,
    lessonsDone: module.lessons.filter((lesson) => isComplete(learning, voice, lesson.id)).length,
    quizId: quizId(module, voice),
    quizPath: quiz?.path ?? null,
    standing: quiz ? standingOf(quiz.rules.counts, attempts) : "notStarted",
    attempts,
  }
}

function isComplete(learning: Learning, voice: Voice, lessonId: string): boolean {
  return learning.lessons.some(
    (each) => each.lessonId === lessonId && each.voice === voice && each.completedAt,
  )
}

/**
 * An open attempt first. Staff who have passed every quiz are done; others go back to the lesson they left
 * last, then on with the first lesson not complete, then with the first quiz that is still to be passed or,
 * for patients, to be taken; then with one whose last attempt counts and was not passed.
 */
function nextStep(course: Course, voice: Voice, learning: Learning): NextStep {
  const open = learning.attempts.find((attempt) => attempt.voice === voice && !attempt.submittedAt)
  if (open) {
    const quiz = quizzesOf(course, voice).find(({ id }) => id === open.quizId)
    return { kind: "attempt", path: `/attempt/${open.id}`, title: quiz?.title ?? "" }
  }
  const quizzes = requiredQuizzes(course, voice)
  const quiz =
    quizzes.find((one) => !isBehind(one, learning.attempts)) ??
    quizzes.find((one) => one.rules.counts !== "first" && !isDone(one, learning.attempts))
  const next: NextStep = quiz
    ? { kind: "quiz", path: quiz.path, title: quiz.title, of: quiz.kind }
    : { kind: "done" }
  // Whoever has passed the quizzes of all modules need not read on before the final.
  if (voice === "staff" && (!quiz || quiz.kind === "final")) return next
  return nextLesson(course, voice, learning) ?? next
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
