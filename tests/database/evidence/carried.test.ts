import { beforeAll, describe, expect, it } from "vitest"
import { canonical, contentHash, sha256 } from "@/lib/course/hash"
import { Manifest, type EvidenceFile } from "@/lib/evidence/schema"
import { verify } from "@/lib/evidence/verify"
import { testDatabase } from "#tests/support/database"
import { aProof, filesOf, onDisk, packed } from "#tests/support/evidence"
import { anAccount } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, keyOf, wrongOf } from "#tests/support/quiz/questions"
import { aSitting, answerAll, handIn } from "#tests/support/quiz/sitting"

await testDatabase()
const bank = ["Q1", "Q2", "PA", "PB", "FA", "FB"].map((id) => aSingle({ id }))
const tests = { preTest: { a: ["PA"], b: ["PB"] }, final: { a: ["FA"], b: ["FB"] } }
let files: EvidenceFile[]

/** Somebody who took the start test, missed one of two questions, and then took that one alone. */
beforeAll(async () => {
  serveCourse(aCourse({ questions: bank, rules: { redo: "missed" }, tests }))
  const { id } = await anAccount({ password: null })
  const before = await aSitting(id, "pretest/staff")
  await handIn(id, before.id)
  const first = await aSitting(id)
  await answerAll(id, first, bank.slice(0, 2), (one) => (one.id === "Q1" ? keyOf(one) : wrongOf(one)))
  await handIn(id, first.id)
  const again = await aSitting(id, staffQuiz, "missed")
  await answerAll(id, again, [bank[1]!], keyOf)
  await handIn(id, again.id)
  files = await filesOf(await aProof())
})

const isAttempts = ({ name }: EvidenceFile) => name.startsWith("attempts/")
const records = () =>
  files
    .find(isAttempts)!
    .text.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { seal: { quizId: string; carried: { earned: number }[] } })

/** The proof with other points carried over, and every hash made to fit. */
async function withCarried(earned: number) {
  const lines = records().map((record) => {
    const seal = { ...record.seal, carried: record.seal.carried.map((one) => ({ ...one, earned })) }
    return `${canonical({ ...record, seal, sealHash: contentHash(seal) })}\n`
  })
  const changed = files
    .slice(0, -1)
    .map((file) => (isAttempts(file) ? { ...file, text: lines.join("") } : file))
  const manifest = Manifest.parse(JSON.parse(files.at(-1)!.text))
  const listed = changed.map(({ name, text }) => [
    name,
    { sha256: sha256(text), size: Buffer.byteLength(text) },
  ])
  const last = { name: "manifest.json", text: canonical({ ...manifest, files: Object.fromEntries(listed) }) }
  return verify(await onDisk(await packed([...changed, last])))
}

describe("a proof", () => {
  it("of an attempt that asked only what was missed adds up, with what it carried over", async () => {
    expect(await verify(await onDisk(await packed(files)))).toMatchObject({ flaws: [], rescored: 2 })
  })

  it("tells of points that were never earned where they are said to come from", async () => {
    const { flaws } = await withCarried(0)
    expect(flaws.map(({ what }) => what).join("\n")).toMatch(/carried over from question Q1/)
  })

  it("leaves out a start test while it is withheld", () => {
    expect(records().map(({ seal }) => seal.quizId)).toEqual([staffQuiz, staffQuiz])
  })
})
