import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import type { AccountId } from "@/lib/person/schema"
import { erase, readEverything } from "@/lib/record/data"
import { testDatabase } from "#tests/support/database"

const db = await testDatabase()

beforeAll(() => db.client.courseVersion.create({ data: { hash: "h", manifest: {} } }))

/** Somebody who has read, checked and taken a quiz. */
async function aLearner(email: string): Promise<AccountId> {
  const step = {
    questionId: "M1-S01",
    clientOpId: randomUUID(),
    clientSeq: 1,
    value: { kind: "single", choice: "kd" },
  }
  const person = await db.client.person.create({
    data: {
      ...{ email, name: "Amara", passwordHash: "secret-hash" },
      progress: { create: { lessonId: "tablet-to-muscle", voice: "staff" } },
      attempts: {
        create: {
          ...{
            quizId: "mechanism/staff",
            voice: "staff",
            courseHash: "h",
            startKey: randomUUID(),
            paper: { items: [] },
          },
          steps: { create: step },
        },
      },
    },
  })
  return person.id as AccountId
}

describe("the export of all one's data", () => {
  it("holds every attempt with every answer, and no secret", async () => {
    const everything = await readEverything(await aLearner("amara@ward4.example"))
    expect(everything).toMatchObject({
      email: "amara@ward4.example",
      progress: [{ lessonId: "tablet-to-muscle" }],
      attempts: [{ quizId: "mechanism/staff", steps: [{ value: { choice: "kd" } }] }],
    })
    expect(JSON.stringify(everything)).not.toContain("secret-hash")
  })
})

describe("erasing an account", () => {
  it("takes all that was learnt with it, and leaves others alone", async () => {
    const [gone, stays] = [await aLearner("gone@example.org"), await aLearner("stays@example.org")]
    await erase(gone)
    expect(await db.client.attempt.count({ where: { personId: gone } })).toBe(0)
    expect(await db.client.lessonProgress.count({ where: { personId: gone } })).toBe(0)
    expect(await db.client.attempt.count({ where: { personId: stays } })).toBe(1)
  })

  it("leaves one line in the audit that names nobody", async () => {
    const gone = await aLearner("also-gone@example.org")
    await erase(gone)
    const lines = await db.client.auditEvent.findMany({ where: { subjectId: gone } })
    expect(lines).toMatchObject([{ action: "person.erased", actorId: null }])
    expect(JSON.stringify(lines.map(({ id: _, ...line }) => line))).not.toContain("also-gone")
  })
})
