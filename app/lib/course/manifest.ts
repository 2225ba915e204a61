import { contentHash } from "./hash"
import type { Course } from "./schema"

/** What a course version consists of: the rules, the order, and the hash of every part. */
export function manifestOf(course: Omit<Course, "hash" | "problems">) {
  const hashes = (parts: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, contentHash(part)]))
  return {
    title: course.title,
    tests: { preTest: course.preTest, final: course.final },
    modules: course.modules.map(({ lessons, ...module }) => ({
      ...module,
      lessons: lessons.map(({ id, slug, voices }) => ({
        id,
        slug,
        staff: voices.staff.hash,
        patient: voices.patient.hash,
      })),
    })),
    claims: hashes(course.claims),
    sources: hashes(course.sources),
    figures: hashes(course.figures),
    handout: contentHash(course.handout),
    statements: contentHash(course.statements),
    questions: Object.fromEntries(Object.values(course.questions).map(({ id, hash }) => [id, hash])),
  }
}

export const manifestHash = (course: Omit<Course, "hash" | "problems">) => contentHash(manifestOf(course))
