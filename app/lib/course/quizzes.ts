import { finalPath, hasQuiz, modulePath, coursePath, quizId, quizPath, startTestPath } from "./address"
import type { Opening, QuizRules } from "./quiz-rules"
import { voices, type Course, type Form, type Module, type TestForms, type Voice } from "./schema"

/** Whatever can be taken and handed in: the quiz of a module, the test before the course, the one at its end. */
export type Quiz = {
  /** Names it for good, such as mechanism/staff, pretest/staff or final/patient. */
  id: string
  kind: "module" | "preTest" | "final"
  voice: Voice
  /** What it is about, as a line of a list says it. */
  title: string
  /** Where it is started. */
  path: string
  /** Where it belongs. */
  home: { path: string; words: string }
  module: Module | null
  /** Question ids to draw from, or the two forms of which one is asked as it stands. */
  asks: { pool: string[] } | { forms: Record<Form, string[]> }
  rules: QuizRules
  opens: Opening
  /** Whether somebody passes or fails. */
  judged: boolean
}

const testTitles: Record<"preTest" | "final", Record<Voice, string>> = {
  preTest: { staff: "Start test", patient: "Start test" },
  final: { staff: "Final test", patient: "What you know now" },
}

/** What an id names, also where the course no longer has it. */
export const kindOf = (id: string): Quiz["kind"] =>
  id.startsWith("final/") ? "final" : id.startsWith("pretest/") ? "preTest" : "module"

/** The title of its pages: a module's quiz says that it is one. */
export const headingOf = ({ kind, title }: Pick<Quiz, "kind" | "title">): string =>
  kind === "module" ? `Quiz: ${title}` : title

/** The quiz of a module; null for an introduction, which asks nothing. */
export function moduleQuiz(module: Module, voice: Voice): Quiz | null {
  if (!hasQuiz(module, voice)) return null
  return {
    ...{ id: quizId(module, voice), kind: "module", voice, title: module.title[voice], module },
    path: quizPath(voice, module.slug),
    home: { path: modulePath(voice, module.slug), words: `Back to module ${module.number}` },
    asks: { pool: module.questions[voice] },
    ...{ rules: module.quiz[voice], opens: "always", judged: voice === "staff" },
  }
}

/** The test before the course; null where there is none. Nobody passes or fails it. */
export const preTestOf = (course: Course, voice: Voice): Quiz | null =>
  testOf("preTest", voice, course.preTest[voice])

/** The test at the end of the course; null where there is none. */
export const finalOf = (course: Course, voice: Voice): Quiz | null =>
  testOf("final", voice, course.final[voice])

/** The ids of the finals that the course has. */
export const finalsOf = (course: Course): string[] =>
  voices.flatMap((voice) => finalOf(course, voice)?.id ?? [])

function testOf(kind: "preTest" | "final", voice: Voice, test: TestForms | null): Quiz | null {
  if (!test) return null
  const path = kind === "final" ? finalPath(voice) : startTestPath(voice)
  return {
    ...{ id: `${kind === "final" ? "final" : "pretest"}/${voice}`, kind, voice, module: null, path },
    title: testTitles[kind][voice],
    home: { path: coursePath(voice), words: "Back to the course" },
    asks: { forms: test.forms },
    ...{ rules: test.rules, opens: test.opens, judged: kind === "final" && voice === "staff" },
  }
}

/** The quizzes of the modules, in their order. */
export const moduleQuizzes = (course: Course, voice: Voice): Quiz[] =>
  course.modules.flatMap((module) => moduleQuiz(module, voice) ?? [])

/** What has to be taken, in its order: the quizzes of the modules, then the final. */
export const requiredQuizzes = (course: Course, voice: Voice): Quiz[] => [
  ...moduleQuizzes(course, voice),
  ...[finalOf(course, voice)].filter((quiz) => quiz !== null),
]

/** All that can be taken, in its order. */
export const quizzesOf = (course: Course, voice: Voice): Quiz[] => [
  ...[preTestOf(course, voice)].filter((quiz) => quiz !== null),
  ...requiredQuizzes(course, voice),
]

/** The quiz that an id stands for; null when the course has none of that id. */
export const findQuiz = (course: Course, id: string): Quiz | null =>
  voices.flatMap((voice) => quizzesOf(course, voice)).find((quiz) => quiz.id === id) ?? null
