import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { canonical, contentHash, sha256 } from "@/lib/course/hash"
import { AttemptRecord, Manifest } from "@/lib/evidence/schema"
import { verify } from "@/lib/evidence/verify"
import { readSureAndWrong } from "@/lib/record/data"
import { rescore } from "@/lib/rescore/rescore"
import { testDatabase } from "#tests/support/database"
import { aProof, filesOf, onDisk, packed } from "#tests/support/evidence"
import { anAccount, anAdministrator, type Somebody } from "#tests/support/people"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aSingle } from "#tests/support/quiz/questions"
import { aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const first = aSingle()
const corrected = aSingle({
  choices: first.choices.map(({ key: _, ...choice }) => ({
    ...choice,
    ...(choice.id === "mz" ? { key: true as const } : {}),
  })),
})
let ada: Somebody
let ben: Somebody

async function isSureOf(person: Somebody, choice: string) {
  const { id } = await aSitting(person.id)
  const given = aStep("Q1", 1, { kind: "single", choice })
  await answer(person.id, id, { ...given, certainty: "sure" })
  await handIn(person.id, id)
}

/** Ada was sure of what turned out to be right, Ben of what was thought to be. */
beforeAll(async () => {
  serveCourse(aCourse({ questions: [first, aSingle({ id: "Q2" })] }))
  ;[ada, ben] = [await anAccount({ password: null }), await anAccount({ password: null })]
  await isSureOf(ada, "mz")
  await isSureOf(ben, "tv")
  serveCourse(aCourse({ questions: [corrected, aSingle({ id: "Q2" })] }))
  const input = { key: randomUUID(), question: "Q1", hash: contentHash(first), to: contentHash(corrected) }
  await rescore(await anAdministrator(), { ...input, why: "The trial said mz.", passes: "take" })
})

describe("once a key was corrected", () => {
  it("whoever was sure of what is right is no longer named, and who was sure of what is not, is", async () => {
    expect(await readSureAndWrong(ada.id)).toEqual([])
    expect(await readSureAndWrong(ben.id)).toMatchObject([{ questionId: "Q1" }])
    const counted = await client.attempt.findMany({ select: { personId: true, sureAndWrong: true } })
    expect(Object.fromEntries(counted.map((one) => [one.personId, one.sureAndWrong]))).toEqual({
      [ada.id]: 0,
      [ben.id]: 1,
    })
  })

  it("a proof holds first score and correction, and both come to what they came to", async () => {
    const proof = await aProof()
    expect(await verify(await onDisk(proof))).toMatchObject({ flaws: [], rescored: 2 })
    const adas = (await filesOf(proof)).find(({ name }) => name.includes(ada.id))
    expect(AttemptRecord.parse(JSON.parse(adas!.text))).toMatchObject({
      seal: { earned: 0 },
      corrections: [{ question: "Q1", toHash: contentHash(corrected), questionEarned: 1, earned: 1 }],
    })
  })

  it("a correction that does not come to its marks is found", async () => {
    const files = await filesOf(await aProof())
    const changed = files.slice(0, -1).map((file) => {
      if (!file.name.includes(ada.id)) return file
      const record = AttemptRecord.parse(JSON.parse(file.text))
      const corrections = record.corrections.map((one) => ({ ...one, earned: 2 }))
      return { ...file, text: `${canonical({ ...record, corrections })}\n` }
    })
    const listed = changed.map(({ name, text }) => [
      name,
      { sha256: sha256(text), size: Buffer.byteLength(text) },
    ])
    const manifest = Manifest.parse(JSON.parse(files.at(-1)!.text))
    const text = canonical({ ...manifest, files: Object.fromEntries(listed) })
    const { flaws } = await verify(await onDisk(await packed([...changed, { name: "manifest.json", text }])))
    expect(flaws.map(({ what }) => what)).toEqual([
      "Line 1: The correction of question Q1 does not come to these marks.",
    ])
  })
})
