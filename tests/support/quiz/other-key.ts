import { database } from "@/lib/database/client"
import { contentHash } from "@/lib/course/hash"
import { loadCourse } from "@/lib/course/loaders"
import type { QuestionOf } from "@/lib/quiz/schema"

export type OtherKey = {
  question: QuestionOf<"single">
  hash: string
  /** The hash of today's wording. */
  to: string
  was: string
  is: string
}

/** A single choice of the real course as it would have been with another key, recorded as if it had been asked. */
export async function withOtherKey(id?: string): Promise<OtherKey> {
  for (const { question, hash: to } of Object.values((await loadCourse()).questions)) {
    if (question.kind !== "single" || (id !== undefined && question.id !== id)) continue
    const was = question.choices.find(({ key }) => !key)!.id
    const choices = question.choices.map(({ id, text, feedback }) => ({
      ...{ id, text, feedback },
      ...(id === was ? { key: true as const } : {}),
    }))
    const content = { ...question, choices }
    const hash = contentHash(content)
    const version = { hash, questionId: question.id, content }
    await database.questionVersion.createMany({ data: [version], skipDuplicates: true })
    return { question, hash, to, was, is: question.choices.find(({ key }) => key)!.id }
  }
  throw new Error("The course has no such question.")
}
