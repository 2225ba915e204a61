import { database } from "@/lib/database/client"
import type { manifestOf } from "./manifest"
import type { Course } from "./schema"

/** Keeps this version of the course and of each question; what is there already stays as it is. */
export async function insertVersions(course: Course, manifest: ReturnType<typeof manifestOf>): Promise<void> {
  const questions = Object.values(course.questions)
  await database.$transaction([
    database.courseVersion.createMany({ data: [{ hash: course.hash, manifest }], skipDuplicates: true }),
    database.questionVersion.createMany({
      data: questions.map(({ id, hash, question }) => ({ hash, questionId: id, content: question })),
      skipDuplicates: true,
    }),
  ])
}

/** Questions as they were recorded, by hash. */
export async function findQuestions(hashes: string[]): Promise<{ hash: string; content: unknown }[]> {
  return database.questionVersion.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true, content: true },
  })
}
