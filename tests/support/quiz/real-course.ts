import { hasQuiz, quizId, quizPath } from "@/lib/course/address"
import { keptCourse } from "@/lib/course/kept"
import { loadCourse } from "@/lib/course/loaders"
import type { Course, Voice } from "@/lib/course/schema"
import { works, type WorkingQuestion } from "@/lib/quiz/schema"

/** As the built pages have it, when there are any: to compile it anew takes seconds. */
const found = () => (sought ??= keptCourse(process.cwd()).then((kept) => kept ?? loadCourse()))
let sought: Promise<Course> | undefined

/** The first quiz in the course as it is, with the questions that may be drawn. */
export async function quizOf(voice: Voice) {
  const course = await found()
  const module = course.modules.find((each) => hasQuiz(each, voice))!
  const questions = module.questions[voice].flatMap((id): WorkingQuestion[] => {
    const question = course.questions[id]?.question
    return question && works(question) ? [question] : []
  })
  return { quiz: quizId(module, voice), path: quizPath(voice, module.slug), module, questions }
}

/** Every question for one reader, those of the tests among them. */
export async function questionsFor(voice: Voice): Promise<WorkingQuestion[]> {
  const all = Object.values((await loadCourse()).questions).map(({ question }) => question)
  return all.filter((question) => question.voice === voice).filter(works)
}

export const staffQuizOf = () => quizOf("staff")
