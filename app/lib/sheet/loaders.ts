import { loadCourse } from "@/lib/course/loaders"
import { voices } from "@/lib/course/schema"
import { requireEducator } from "@/lib/person/session"
import { explainOnPaper } from "./explain"
import { presentOnPaper } from "./present"
import type { QuestionSheet } from "./schema"

/**
 * The questions of a module with their key, for whoever teaches; null when there are none.
 * @throws Refused
 */
export async function loadQuestionSheet(
  moduleSlug: string,
  voiceName: string,
): Promise<QuestionSheet | null> {
  await requireEducator()
  const course = await loadCourse()
  const module = course.modules.find(({ slug }) => slug === moduleSlug)
  const voice = voices.find((each) => each === voiceName)
  if (!module || !voice || module.questions[voice].length === 0) return null
  const questions = module.questions[voice].flatMap((id) => course.questions[id]?.question ?? [])
  const items = questions.map((question) => ({
    question: presentOnPaper(question),
    key: explainOnPaper(question),
  }))
  return { course, module, voice, items }
}
