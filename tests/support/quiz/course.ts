import { contentHash } from "@/lib/course/hash"
import { manifestHash } from "@/lib/course/manifest"
import { quizId } from "@/lib/course/address"
import { usualRules, type Opening, type QuizRules } from "@/lib/course/quiz-rules"
import { moduleQuiz } from "@/lib/course/quizzes"
import type { Course, Lesson, Module, PinnedQuestion, TestForms } from "@/lib/course/schema"
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

type Parts = {
  questions?: WorkingQuestion[]
  passMark?: number
  quizSize?: number
  /** What differs from the usual rules. */
  rules?: Partial<QuizRules>
  /** Forms of a start test and of a final for staff, by the ids of these questions. */
  tests?: {
    preTest: TestForms["forms"]
    final: TestForms["forms"]
    rules?: Partial<QuizRules>
    opens?: Opening
  }
}

/** A course of one module whose staff bank is these questions; the first is the check of its lesson. */
export function aCourse({
  questions = oneOfEach(),
  passMark = 0.8,
  quizSize = 10,
  rules,
  tests,
}: Parts = {}): Course {
  const inTests = new Set(tests ? [tests.preTest, tests.final].flatMap(({ a, b }) => [...a, ...b]) : [])
  const ids = questions.map(({ id }) => id).filter((id) => !inTests.has(id))
  const lessons = [aLesson(ids.slice(0, 1))]
  const module: Module = {
    ...{ id: "mechanism", slug: "mechanism", number: 1, minutes: both(20), objectives: [], lessons },
    ...{ title: both("How diazepam works"), summary: both(""), questions: { staff: ids, patient: [] } },
    quiz: both({ ...usualRules, size: quizSize, passMark, ...rules }),
  }
  const bank = Object.fromEntries(questions.map((question) => [question.id, pinned(question)]))
  const course = { title: both("Backwise"), modules: [module], claims: {}, sources: {} }
  const whole = {
    ...course,
    questions: bank,
    ...testsFrom(tests, { ...usualRules, size: quizSize, passMark }),
    statements: [],
    signatures: [],
    plain: [],
    figures: {},
    handout: null,
  }
  return { ...whole, hash: manifestHash(whole), problems: [] }
}

function testsFrom(tests: Parts["tests"], rules: QuizRules): Pick<Course, "preTest" | "final"> {
  if (!tests) return { preTest: both(null), final: both(null) }
  const once = { ...rules, attempts: 1, counts: "first", feedback: "afterFinal" } as const
  return {
    preTest: { staff: { forms: tests.preTest, rules: once, opens: "always" }, patient: null },
    final: {
      staff: { forms: tests.final, rules: { ...rules, ...tests.rules }, opens: tests.opens ?? "always" },
      patient: null,
    },
  }
}

export const staffQuiz = quizId({ id: "mechanism" }, "staff")

/** The staff quiz of the one module of such a course. */
export const staffQuizIn = ({ modules }: Course) => moduleQuiz(modules[0]!, "staff")!

/** From here on the product serves this course, as if its files had been edited and the server started anew. */
export function serveCourse(course: Course): void {
  ;(globalThis as { backwiseCourse?: Promise<Course> }).backwiseCourse = Promise.resolve(course)
}
