import { describe, expect, it } from "vitest"
import { contentHash } from "@/lib/course/hash"
import { loadCourse } from "@/lib/course/loaders"
import { manifestOf } from "@/lib/course/manifest"
import { loadRecordedQuestions, recordCourse } from "@/lib/course/record"
import { Question } from "@/lib/quiz/schema"
import { testDatabase } from "#tests/support/database"

const { client } = await testDatabase()
const course = await loadCourse()
const hashes = Object.values(course.questions).map(({ hash }) => hash)

/** As a process does that starts anew. */
function forget() {
  const kept = globalThis as { backwiseRecorded?: unknown; backwiseQuestions?: unknown }
  delete kept.backwiseRecorded
  delete kept.backwiseQuestions
}

describe("recording the course", () => {
  it("keeps the version and each question once, however often and by however many it is done", async () => {
    await Promise.all([recordCourse(), recordCourse()])
    forget()
    await recordCourse()
    expect(await client.courseVersion.findMany({ select: { hash: true } })).toEqual([{ hash: course.hash }])
    expect(await client.questionVersion.count()).toBe(hashes.length)
  })

  it("keeps each question under the hash of exactly what was kept", async () => {
    await recordCourse()
    const kept = await client.questionVersion.findMany()
    for (const { hash, questionId, content } of kept) {
      expect(contentHash(content)).toBe(hash)
      expect(Question.parse(content).id).toBe(questionId)
    }
  })

  it("keeps a manifest that hashes to the version", async () => {
    await recordCourse()
    const { manifest } = await client.courseVersion.findUniqueOrThrow({ where: { hash: course.hash } })
    expect(contentHash(manifest)).toBe(course.hash)
    expect(manifest).toEqual(JSON.parse(JSON.stringify(manifestOf(course))))
  })

  it("gives questions back as they were recorded, and nothing for what never was", async () => {
    await recordCourse()
    forget()
    const unknown = "0".repeat(64)
    const found = await loadRecordedQuestions([...hashes.slice(0, 3), unknown])
    expect([...found.keys()]).toEqual(hashes.slice(0, 3))
    for (const question of found.values()) expect(question).toEqual(course.questions[question.id]?.question)
    expect(found.has(unknown)).toBe(false)
  })

  it("reads a question from the database once", async () => {
    await recordCourse()
    const question = { ...Object.values(course.questions)[0]!.question, id: "OLD-1" }
    const hash = contentHash(question)
    expect((await loadRecordedQuestions([hash])).size).toBe(0)
    await client.questionVersion.create({ data: { hash, questionId: "OLD-1", content: question } })
    const first = (await loadRecordedQuestions([hash])).get(hash)
    expect(first).toEqual(question)
    expect((await loadRecordedQuestions([hash, hash])).get(hash)).toBe(first)
  })
})
