import { hasQuiz, quizId, quizPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import type { Voice } from "@/lib/course/schema"
import { works, type WorkingQuestion } from "@/lib/quiz/schema"

/** The first quiz in the course as it is, with the questions that may be drawn. */
export async function quizOf(voice: Voice) {
  const course = await loadCourse()
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
