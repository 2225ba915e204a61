import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions } from "@/lib/course/record"
import { findAccount, requireEducator } from "@/lib/person/session"
import { findPlan } from "@/lib/rescore/rescore"
import { readCounts } from "./data"
import { presentItems, presentQuiz, presentQuizzes, type ItemView, type QuizView } from "./present"
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

export type ItemStatistics = {
  quiz: QuizView
  versions: ItemView[]
  stem: string
  place: string | null
  /** Hashes of wordings whose attempts went by another key, if whoever looks may have them marked again. */
  rescorable: string[]
}

/** One question in all its wordings, today's first; null when there is none and never was. @throws Refused */
export async function loadItemStatistics(quizId: string, questionId: string): Promise<ItemStatistics | null> {
  const educator = await requireEducator()
  const [course, counts] = await Promise.all([loadCourse(), readCounts(educator, { quizId, questionId })])
  const pinned = course.questions[questionId]
  if (!pinned && counts.items.length === 0) return null
  const wordings = await wordingsOf(counts)
  const versions = presentItems(course, counts, wordings).toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.asked - a.asked,
  )
  const stem = pinned?.question.stem ?? wordings.get(counts.items[0]?.hash ?? "")?.stem ?? questionId
  const quiz = presentQuiz(course, quizId, counts, wordings)
  const rescorable = (await mayRescore()) ? await otherKeys(versions) : []
  return { quiz, versions, stem, place: pinned?.place ?? null, rescorable }
}

const mayRescore = async () => (await findAccount())?.role === "administrator"

async function otherKeys(versions: readonly ItemView[]): Promise<string[]> {
  const hashes = new Set(versions.map(({ hash }) => hash))
  const plans = await Promise.all([...hashes].map((hash) => findPlan(versions[0]!.questionId, hash)))
  return plans.flatMap((plan) => plan?.fromHash ?? [])
}
