import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import type { Carried } from "@/lib/attempt/schema"
import { canonical, contentHash, sha256 } from "@/lib/course/hash"
import { AttemptRecord, Manifest, type EvidenceFile } from "@/lib/evidence/schema"
import { verify } from "@/lib/evidence/verify"
import type { LearnerId } from "@/lib/person/schema"
import { rescore } from "@/lib/rescore/rescore"
import { testDatabase } from "#tests/support/database"
import { aProof, filesOf, onDisk, packed } from "#tests/support/evidence"
import { anAccount, anAdministrator } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, keyOf, wrongOf } from "#tests/support/quiz/questions"
import { aSitting, answerAll, handIn } from "#tests/support/quiz/sitting"

await testDatabase()
const bank = ["Q1", "Q2", "PA", "PB", "FA", "FB"].map((id) => aSingle({ id }))
const tests = { preTest: { a: ["PA"], b: ["PB"] }, final: { a: ["FA"], b: ["FB"] } }
let files: EvidenceFile[]
let learner: LearnerId

/** Somebody who took the start test, missed one of two questions, and then took that one alone. */
beforeAll(async () => {
  serveCourse(aCourse({ questions: bank, rules: { redo: "missed" }, tests }))
  const { id } = await anAccount({ password: null })
  learner = id
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
    .map((line) => JSON.parse(line) as { seal: { quizId: string; carried: Carried[] } })

/** The proof with something else carried over, and every hash made to fit. */
async function withCarried(change: (carried: Carried[]) => Carried[]) {
  const lines = records().map((record) => {
    const seal = { ...record.seal, carried: change(record.seal.carried) }
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
    const elsewhere = randomUUID()
    for (const change of [{ earned: 0 }, { total: 2 }, { attempt: elsewhere }]) {
      const { flaws } = await withCarried((carried) => carried.map((one) => ({ ...one, ...change })))
      expect(flaws.map(({ what }) => what).join("\n")).toMatch(/carried over from question Q1/)
    }
  })

  it("tells of points that count twice", async () => {
    const { flaws } = await withCarried((carried) => [...carried, ...carried])
    expect(flaws.map(({ what }) => what).join("\n")).toContain("Question Q1 counts twice.")
  })

  it("leaves out a start test while it is withheld", () => {
    expect(records().map(({ seal }) => seal.quizId)).toEqual([staffQuiz, staffQuiz])
  })

  it("adds up where the key of what was carried over was corrected, and it was asked again since", async () => {
    const [first] = bank
    const corrected = aSingle({
      id: "Q1",
      choices: first!.choices.map(({ key: _, ...one }) => ({
        ...one,
        ...(one.id === "mz" ? { key: true } : {}),
      })),
    })
    serveCourse(aCourse({ questions: [corrected, ...bank.slice(1)], rules: { redo: "missed" }, tests }))
    const [hash, to] = [contentHash(first), contentHash(corrected)]
    await rescore(await anAdministrator(), {
      ...{ key: randomUUID(), question: "Q1", hash, to, why: "mz.", passes: "take" },
    })
    const again = await aSitting(learner, staffQuiz, "missed")
    await answerAll(learner, again, [corrected], keyOf)
    await handIn(learner, again.id)
    const proof = await aProof()
    expect(await verify(await onDisk(proof))).toMatchObject({ flaws: [], rescored: 3 })
    const lines = (await filesOf(proof)).find(isAttempts)!.text
    const kept = lines
      .trim()
      .split("\n")
      .map((line) => AttemptRecord.parse(JSON.parse(line)))
    const inTurn = kept.toSorted((a, b) =>
      String(a.seal["submittedAt"]).localeCompare(String(b.seal["submittedAt"])),
    )
    expect(inTurn.map(({ seal, corrections }) => [seal["earned"], corrections.at(-1)?.earned])).toEqual([
      [1, 0],
      [2, 1],
      [2, undefined],
    ])
  })
})
