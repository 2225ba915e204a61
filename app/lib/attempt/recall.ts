import { loadRecordedQuestions } from "@/lib/course/record"
import { recall } from "@/lib/quiz/recall"
import { works, type RecalledPart } from "@/lib/quiz/schema"
import type { Seal, SealedQuestion } from "./schema"

export type RecalledQuestion = Pick<SealedQuestion, "id" | "hash" | "stem" | "certainty" | "answeredAt"> & {
  parts: RecalledPart[]
}

/**
 * Each question of a sealed attempt as it was asked and answered, from the wordings it pinned and the seal alone.
 * Empty for a seal of the first version, which kept neither the answers as given nor the order of the choices.
 */
export async function recallSealed({ version, questions }: Seal): Promise<RecalledQuestion[]> {
  if (version === 1) return []
  const recorded = await loadRecordedQuestions(questions.map(({ hash }) => hash))
  return questions.map(({ id, hash, certainty, answeredAt, choices, answer }) => {
    const question = recorded.get(hash)
    if (!question || !works(question)) throw new Error(`Question ${id} was pinned but never recorded.`)
    return { id, hash, certainty, answeredAt, stem: question.stem, parts: recall(question, choices, answer) }
  })
}
