import { Question } from "@/lib/quiz/schema"
import { findQuestions, insertVersions } from "./data"
import { loadCourse } from "./loaders"
import { manifestOf } from "./manifest"

const kept = globalThis as {
  backwiseRecorded?: Map<string, Promise<void>>
  backwiseQuestions?: Map<string, Question>
}

/**
 * Keeps the present course and each of its questions for good, so that an attempt can pin them.
 * Once per version and process; again after a failure.
 */
export async function recordCourse(): Promise<void> {
  const course = await loadCourse()
  const recorded = (kept.backwiseRecorded ??= new Map())
  const known = recorded.get(course.hash)
  if (known) return known
  const recording = insertVersions(course, manifestOf(course))
  recorded.set(course.hash, recording)
  recording.catch(() => recorded.delete(course.hash))
  return recording
}

/**
 * Questions as they once were, by hash; one that was never recorded is not in the map.
 * A hash names its content, so what was read once is never read again. 5,000 hold the bank many times over.
 */
export async function loadRecordedQuestions(hashes: readonly string[]): Promise<Map<string, Question>> {
  const cache = (kept.backwiseQuestions ??= new Map())
  const lacking = [...new Set(hashes)].filter((hash) => !cache.has(hash))
  const read = lacking.length > 0 ? await findQuestions(lacking) : []
  const found = new Map<string, Question>(read.map(({ hash, content }) => [hash, content as Question]))
  const result = new Map(
    hashes.flatMap((hash) => {
      const question = cache.get(hash) ?? found.get(hash)
      return question ? [[hash, question]] : []
    }),
  )
  if (cache.size + found.size > 5000) cache.clear()
  for (const [hash, question] of found) cache.set(hash, question)
  return result
}
