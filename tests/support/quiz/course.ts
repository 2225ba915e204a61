import { contentHash } from "@/lib/course/hash"
import { manifestHash } from "@/lib/course/manifest"
import { quizId } from "@/lib/course/address"
import type { Course, Lesson, Module, PinnedQuestion } from "@/lib/course/schema"
import type { Question, WorkingQuestion } from "@/lib/quiz/schema"
import { oneOfEach } from "./questions"

const both = <Value>(value: Value) => ({ staff: value, patient: value })

function aLesson(checks: string[]): Lesson {
  const text = {
    hash: "",
    file: "",
    title: "A licence is not proof",
    lead: "",
    minutes: 5,
    headings: [],
    body: "",
  }
  const voices = both({ ...text, claims: ["licence"], checks, figures: [], problems: [] })
  return { id: "proof", slug: "a-licence-is-not-proof", number: 1, moduleId: "mechanism", voices }
}

const pinned = (question: Question): PinnedQuestion => ({
  id: question.id,
  hash: contentHash(question),
  moduleId: "mechanism",
  place: "modules/01-mechanism/questions.yaml:1",
  question,
})

type Parts = { questions?: WorkingQuestion[]; passMark?: number; quizSize?: number }

/** A course of one module whose staff bank is these questions; the first is the check of its lesson. */
export function aCourse({ questions = oneOfEach(), passMark = 0.8, quizSize = 10 }: Parts = {}): Course {
  const ids = questions.map(({ id }) => id)
  const lessons = [aLesson(ids.slice(0, 1))]
  const module: Module = {
    ...{ id: "mechanism", slug: "mechanism", number: 1, minutes: both(20), objectives: [], lessons },
    ...{ title: both("How diazepam works"), summary: both(""), questions: { staff: ids, patient: [] } },
  }
  const bank = Object.fromEntries(questions.map((question) => [question.id, pinned(question)]))
  const course = { title: both("Backwise"), passMark, quizSize, modules: [module], claims: {}, sources: {} }
  const whole = {
    ...course,
    questions: bank,
    statements: [],
    signatures: [],
    plain: [],
    figures: {},
    handout: null,
  }
  return { ...whole, hash: manifestHash(whole), problems: [] }
}

export const staffQuiz = quizId({ id: "mechanism" }, "staff")

/** From here on the product serves this course, as if its files had been edited and the server started anew. */
export function serveCourse(course: Course): void {
  ;(globalThis as { backwiseCourse?: Promise<Course> }).backwiseCourse = Promise.resolve(course)
}
