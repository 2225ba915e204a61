import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions } from "@/lib/course/record"
import { findAccount, requireEducator } from "@/lib/person/session"
import { findPlan } from "@/lib/rescore/rescore"
import { readCounts } from "./data"
import { presentQuestion, presentQuizzes, type ItemView, type QuestionView, type QuizView } from "./present"
import { byNeed, needsLook } from "./rules/advice"
import type { Counts } from "./schema"

const wordingsOf = ({ items }: Counts) => loadRecordedQuestions(items.map(({ hash }) => hash))

export type Statistics = { quizzes: QuizView[]; look: ItemView[] }

/** All quizzes, and the questions that need a look, the gravest first; for whoever teaches. @throws Refused */
export async function loadStatistics(): Promise<Statistics> {
  const educator = await requireEducator()
  const [course, counts] = await Promise.all([loadCourse(), readCounts(educator)])
  const quizzes = presentQuizzes(course, counts, await wordingsOf(counts))
  const items = quizzes.flatMap(({ forms }) => forms.flatMap(({ items }) => items))
  return { quizzes, look: items.filter(({ reasons }) => needsLook(reasons)).toSorted(byNeed) }
}

/** One quiz, form by form; null when there is none and never was. @throws Refused */
export async function loadQuizStatistics(quizId: string): Promise<QuizView | null> {
  const educator = await requireEducator()
  const [course, counts] = await Promise.all([loadCourse(), readCounts(educator, { quizId })])
  const quizzes = presentQuizzes(course, counts, await wordingsOf(counts))
  return quizzes.find((quiz) => quiz.quizId === quizId) ?? null
}

export type ItemStatistics = QuestionView & {
  /** Hashes of wordings whose attempts went by another key, if whoever looks may have them marked again. */
  rescorable: string[]
}

/** One question in all its wordings; null when there is none and never was. @throws Refused */
export async function loadItemStatistics(quizId: string, questionId: string): Promise<ItemStatistics | null> {
  const educator = await requireEducator()
  const asked = { quizId, questionId }
  const [course, counts] = await Promise.all([loadCourse(), readCounts(educator, asked)])
  const question = presentQuestion(course, asked, counts, await wordingsOf(counts))
  if (!question) return null
  return { ...question, rescorable: (await mayRescore()) ? await otherKeys(question.versions) : [] }
}

const mayRescore = async () => (await findAccount())?.role === "administrator"

async function otherKeys(versions: readonly ItemView[]): Promise<string[]> {
  const hashes = new Set(versions.map(({ hash }) => hash))
  const plans = await Promise.all([...hashes].map((hash) => findPlan(versions[0]!.questionId, hash)))
  return plans.flatMap((plan) => plan?.fromHash ?? [])
}
