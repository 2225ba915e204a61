import { randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { findSeal } from "@/lib/attempt/data"
import { contentHash } from "@/lib/course/hash"
import { submit } from "@/lib/attempt/submit"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aSingle, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const all = oneOfEach().length
beforeEach(() => serveCourse(aCourse()))

async function answered(answerOf = keyOf) {
  const learner = await aLearner(client)
  const attempt = await aSitting(learner)
  await answerAll(learner, attempt, oneOfEach(), answerOf)
  return { learner, id: attempt.id }
}

const auditOf = (learner: string) =>
  client.auditEvent.count({ where: { subjectId: learner, action: "attempt.submitted" } })

describe("a submission", () => {
  it("writes score, pass, seal and audit together", async () => {
    const { learner, id } = await answered()
    const submitted = await handIn(learner, id)
    expect(submitted).toMatchObject({
      kind: "submitted",
      again: false,
      seal: { earned: all, total: all, passed: true },
    })
    const row = await client.attempt.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ earned: all, total: all, passed: true })
    expect(row.submittedAt?.toISOString()).toBe(submitted.kind === "submitted" && submitted.seal.submittedAt)
    expect(await auditOf(learner)).toBe(1)
  })

  it("keeps the hash of the seal as it is stored", async () => {
    const { learner, id } = await answered(wrongOf)
    await handIn(learner, id)
    const { seal, sealHash } = await client.attempt.findUniqueOrThrow({ where: { id } })
    expect(sealHash).toBe(contentHash(seal))
  })

  it("answers the stored result again, whatever the key", async () => {
    const { learner, id } = await answered(wrongOf)
    const key = randomUUID()
    const first = await handIn(learner, id, key)
    for (const again of [await handIn(learner, id, key), await handIn(learner, id)]) {
      expect(again).toEqual({ ...first, again: true })
    }
    expect(await auditOf(learner)).toBe(1)
  })

  it("takes along what had not arrived, and refuses nothing for what is older or unreadable", async () => {
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    await answer(learner, id, aStep("Q1", 4, keyOf(aSingle())))
    const answers = [
      aStep("Q1", 2, wrongOf(aSingle())),
      aStep("Q4", 1, { kind: "numeric", text: "3.4" }),
      aStep("Q3", 1, { kind: "numeric", text: "three" }),
    ]
    const submitted = await submit(learner, id, { submitKey: randomUUID(), answers })
    expect(submitted).toMatchObject({ seal: { earned: 2, total: all, passed: false } })
  })

  it("of somebody else's attempt finds nothing and changes nothing", async () => {
    const { id } = await answered()
    expect(await handIn(await aLearner(client), id)).toEqual({ kind: "gone" })
    expect(await client.attempt.findUnique({ where: { id } })).toMatchObject({ submittedAt: null })
  })

  it("of nothing at all is marked, with nothing earned", async () => {
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    expect(await handIn(learner, id)).toMatchObject({ seal: { earned: 0, total: all, passed: false } })
  })
})

describe("the seal", () => {
  it("shows what was shown, whatever becomes of the course", async () => {
    const { learner, id } = await answered()
    await handIn(learner, id)
    const before = await findSeal(learner, id)
    serveCourse(aCourse({ questions: [aSingle({ stem: "Something else entirely?" })] }))
    expect(await findSeal(learner, id)).toEqual(before)
  })

  it("is not there while the attempt is open, and never for others", async () => {
    const { learner, id } = await answered()
    expect(await findSeal(learner, id)).toBeNull()
    await handIn(learner, id)
    expect(await findSeal(await aLearner(client), id)).toBeNull()
  })
})
