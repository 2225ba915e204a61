import { spawnSync } from "node:child_process"
import { createHash, randomUUID } from "node:crypto"
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { SealedQuestion } from "@/lib/attempt/schema"
import { Seal } from "@/lib/attempt/schema"
import { canonical, contentHash, sha256 } from "@/lib/course/hash"
import { AttemptRecord, Manifest, type EvidenceFile } from "@/lib/evidence/schema"
import { verify } from "@/lib/evidence/verify"
import { bundleVerifier } from "../../../bin/start/bundle-verifier"
import { testDatabase } from "#tests/support/database"
import { aProof, filesOf, onDisk, packed } from "#tests/support/evidence"
import { aGuest, anAccount, type Somebody } from "#tests/support/people"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aSingle, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aSitting, answerAll, aStep, handIn } from "#tests/support/quiz/sitting"

const { client, url } = await testDatabase()
let ann: Somebody
let proof: Buffer
let files: EvidenceFile[]

/** Two people, both with an attempt at each kind of question; one more of an older course, one still open. */
beforeAll(async () => {
  serveCourse(aCourse({ questions: [aSingle({ stem: "As it was asked last year?" })] }))
  ann = await anAccount({ name: '=HYPERLINK("x")', password: null })
  const bo = await anAccount({ name: "Bo Lund", password: null })
  const first = await aSitting(ann.id)
  await answer(ann.id, first.id, { ...aStep("Q1", 1, wrongOf(aSingle())), certainty: "sure" })
  await handIn(ann.id, first.id)
  serveCourse(aCourse())
  for (const [person, answerOf] of [
    [ann, keyOf],
    [bo, wrongOf],
  ] as const) {
    const attempt = await aSitting(person.id)
    await answerAll(person.id, attempt, oneOfEach(), answerOf)
    await handIn(person.id, attempt.id)
  }
  await aSitting(bo.id)
  const guest = await aGuest()
  await handIn(guest.id, (await aSitting(guest.id)).id)
  proof = await aProof()
  files = await filesOf(proof)
})

const checked = async (bytes: Uint8Array) => verify(await onDisk(bytes))
const fileOf = (name: string) => files.find((file) => file.name === name)!
const manifestOf = () => Manifest.parse(JSON.parse(fileOf("manifest.json").text))
const annsFile = () => `attempts/${ann.id}.jsonl`

/** The proof with files changed, and every hash on the way to them made to fit again, as a forger would. */
function forged(change: (file: EvidenceFile) => EvidenceFile): Promise<Buffer> {
  const changed = files.slice(0, -1).map(change)
  const listed = changed.map(({ name, text }) => [
    name,
    { sha256: sha256(text), size: Buffer.byteLength(text) },
  ])
  const manifest = canonical({ ...manifestOf(), files: Object.fromEntries(listed) })
  return packed([...changed, { name: "manifest.json", text: manifest }])
}

/** Ann's attempts, each changed, with the hash of its seal made to fit. */
const forgedAttempts = (change: (record: AttemptRecord) => AttemptRecord) =>
  forged((file) => {
    if (file.name !== annsFile()) return file
    const records = file.text
      .trim()
      .split("\n")
      .map((line) => change(AttemptRecord.parse(JSON.parse(line))))
    return {
      ...file,
      text: records
        .map((record) => `${canonical({ ...record, sealHash: contentHash(record.seal) })}\n`)
        .join(""),
    }
  })

describe("a proof", () => {
  it("is sound, and each attempt marked again gives what it gave", async () => {
    const found = await checked(proof)
    expect(found.flaws).toEqual([])
    expect(found).toMatchObject({ rescored: 3, older: 0, manifest: { people: 2, attempts: 3 } })
    expect(found.manifest?.courses).toHaveLength(2)
  })

  it("holds nobody who gave no name, and no attempt that is open", () => {
    const attempts = files.filter(({ name }) => name.startsWith("attempts/"))
    expect(attempts.flatMap(({ text }) => text.trim().split("\n"))).toHaveLength(3)
    expect(attempts).toHaveLength(2)
  })

  it("keeps a name from running as a formula", () =>
    expect(fileOf("roster.csv").text).toContain(`"'=HYPERLINK(""x"")"`))

  it("of one person holds that person alone", async () => {
    const one = await filesOf(await aProof({ kind: "person", id: ann.id }))
    expect(one.map(({ name }) => name).filter((name) => name.startsWith("attempts/"))).toEqual([annsFile()])
    expect(one.map(({ text }) => text).join()).not.toContain("Bo Lund")
  })

  it("has a digest at its end, which the audit keeps", async () => {
    const digest = createHash("sha256").update(proof.subarray(0, -64)).digest("hex")
    expect(proof.subarray(-64).toString("latin1")).toBe(digest)
    const noted = await client.auditEvent.findMany({ where: { action: "evidence.sealed" } })
    expect(noted.map(({ detail }) => detail)).toContainEqual({ scope: "everyone", digest })
  })

  it("is the same bytes for the same files", async () =>
    expect((await packed(files)).equals(proof)).toBe(true))
})

describe("one byte changed", () => {
  /** Where the content of each file lies in the ZIP. */
  function places(): { name: string; from: number; to: number }[] {
    let at = 0
    return files.map(({ name }) => {
      const from = at + 30 + name.length
      const next = proof.indexOf("PK\u0007\u0008", from, "latin1")
      at = next + 16
      return { name, from, to: next }
    })
  }

  async function changedAt(at: number, bit = 5) {
    const bytes = Buffer.from(proof)
    bytes[at] = bytes[at]! ^ (1 << bit)
    return (await checked(bytes)).flaws
  }

  it("is found and named in the content of every file", async () => {
    for (const { name, from, to } of places()) {
      for (const share of [0, 0.3, 0.7]) {
        const at = from + Math.floor((to - from) * share)
        expect(
          (await changedAt(at)).map(({ file }) => file),
          `${name} at ${at}`,
        ).toContain(name)
      }
    }
  })

  it("is found wherever it is", async () => {
    const anywhere = fc.tuple(fc.nat(proof.length - 1), fc.nat(7))
    await fc.assert(
      fc.asyncProperty(anywhere, async ([at, bit]) => {
        expect(await changedAt(at, bit)).not.toEqual([])
      }),
      { numRuns: 200 },
    )
    for (let at = proof.length - 90; at < proof.length; at++)
      expect(await changedAt(at), `at ${at}`).not.toEqual([])
  })

  it("missing at the end is found, too", async () =>
    expect((await checked(proof.subarray(0, -1))).flaws).not.toEqual([]))
})

/** Question Q1 marked right, with another answer than the one that was. */
const answered = (questions: unknown) =>
  SealedQuestion.array()
    .parse(questions)
    .map((question) => {
      if (question.id !== "Q1") return question
      const explained = { ...question.explained, verdict: "right", earned: 1 }
      return { ...question, answer: { kind: "single", choice: "mz" }, explained }
    })

describe("what a forger changes, and makes every hash fit", () => {
  it.each<[string, (record: AttemptRecord) => AttemptRecord, RegExp]>([
    ["points", (record) => ({ ...record, seal: { ...record.seal, earned: 99 } }), /It says 99 of/],
    [
      "a pass",
      (record) => ({ ...record, seal: { ...record.seal, passed: !record.seal["passed"] } }),
      /marked again, it is the other/,
    ],
    ["the pass mark", (record) => ({ ...record, seal: { ...record.seal, passMark: 0.1 } }), /The pass mark/],
    ["whose it is", (record) => ({ ...record, personId: randomUUID() }), /somebody else's/],
    [
      "an answer",
      (record) => ({ ...record, seal: { ...record.seal, questions: answered(record.seal["questions"]) } }),
      /Question Q1 is marked .* marked again/,
    ],
  ])("%s", async (_, change, words) => {
    const { flaws } = await checked(await forgedAttempts(change))
    expect(flaws.map(({ file }) => file)).toContain(annsFile())
    expect(flaws.map(({ what }) => what).join(" ")).toMatch(words)
  })

  it("the key of a question is found by the question's name", async () => {
    const bytes = await forged((file) =>
      file.name.startsWith("content/questions/") ? { ...file, text: file.text.replace("tv", "kd") } : file,
    )
    expect((await checked(bytes)).flaws.map(({ what }) => what).join()).toContain("name is the hash of")
  })
})

describe("a ZIP that is no proof", () => {
  const hello = { name: "roster.csv", text: "hello" }

  it.each([
    ["a path out of its folder", "../roster.csv"],
    ["an absolute path", "/etc/passwd"],
    ["a name nobody knows", "attempts/x.exe"],
  ])("with %s is refused unread", async (_, name) => {
    const { flaws } = await checked(await packed([{ ...hello, name }]))
    expect(flaws).toEqual([{ file: JSON.stringify(name), what: "It does not belong in a proof." }])
  })

  it("with the same name twice is refused", async () =>
    expect((await checked(await packed([hello, hello]))).flaws[0]?.what).toContain("twice"))

  it("that would unpack without end is stopped at the size it names", async () => {
    const bomb = await packed([{ ...hello, text: "0".repeat(50_000_000) }, fileOf("manifest.json")])
    const table = bomb.readUInt32LE(bomb.length - 64 - 6)
    bomb.writeUInt32LE(1000, table + 24)
    expect((await checked(bomb)).flaws.map(({ what }) => what).join()).toContain("cannot be unpacked")
    bomb.writeUInt32LE(0xf0000000, table + 24)
    expect((await checked(bomb)).flaws.map(({ what }) => what).join()).toContain("larger than anything")
  })

  it("with a file left out, or one added, is named by it", async () => {
    const without = await packed(files.filter(({ name }) => name !== annsFile()))
    expect((await checked(without)).flaws).toContainEqual({ file: annsFile(), what: "It is missing." })
    const added = await packed([{ name: `attempts/${randomUUID()}.jsonl`, text: "" }, ...files])
    expect((await checked(added)).flaws[0]?.what).toContain("was added")
  })

  it("or is no ZIP at all", async () => expect((await checked(Buffer.from("hello"))).flaws).toHaveLength(1))
})

it("says of a seal of the first version that it cannot be marked again, and not that it failed", async () => {
  const old = await forged((file) =>
    file.name === annsFile() ? { ...file, text: ofTheFirstForm(file.text) } : file,
  )
  expect(await checked(old)).toMatchObject({ flaws: [], older: 2, rescored: 1 })
})

it("does not take a seal's word that it is of the first version: those had no hash and no answers", async () => {
  const old = await forgedAttempts((record) => ({ ...record, seal: { ...record.seal, version: 1 } }))
  expect((await checked(old)).flaws[0]?.what).toContain("not of the form that it says it is")
})

/** Attempts as they were kept before there were hashes of seals and raw answers in them. */
function ofTheFirstForm(text: string): string {
  const lines = text.trim().split("\n")
  return lines
    .map((line) => {
      const record = AttemptRecord.parse(JSON.parse(line))
      const { questions } = Seal.parse(record.seal)
      const bare = questions.map(({ answer: _, ...question }) => question)
      return `${canonical({ ...record, sealHash: null, seal: { ...record.seal, version: 1, questions: bare } })}\n`
    })
    .join("")
}

describe("the commands", () => {
  it("take a proof out of the database and check it", async () => {
    const out = join(await mkdtemp(join(tmpdir(), "backwise-command-")), "proof.zip")
    const { PATH = "", HOME = "" } = process.env
    const env = { PATH, HOME, NODE_ENV: "production" as const, DATABASE_URL: url, DATA_DIR: dirname(out) }
    const backwise = (...args: string[]) =>
      spawnSync(process.execPath, ["bin/backwise.mjs", ...args], { encoding: "utf8", env })
    const made = backwise("evidence", ann.email, "--out", out)
    expect(made.stderr + made.stdout).toContain("Its digest is")
    expect(backwise("verify", out)).toMatchObject({ status: 0, stdout: expect.stringContaining("is sound") })
    const nobody = backwise("evidence", "nobody@ward.example", "--out", out)
    expect(nobody).toMatchObject({ status: 1, stderr: expect.stringContaining("Nobody here has") })
  })

  it("check it in one file, on a machine that has Node and nothing else", async () => {
    const bare = await mkdtemp(join(tmpdir(), "backwise-bare-"))
    await bundleVerifier(join(bare, "verify.mjs"))
    await writeFile(join(bare, "proof.zip"), proof)
    const bareEnv = { NODE_ENV: "production" as const }
    const run = () =>
      spawnSync(process.execPath, ["verify.mjs", "proof.zip"], { cwd: bare, encoding: "utf8", env: bareEnv })
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining("3 attempts marked again") })
    const bytes = Buffer.from(proof)
    bytes[100] = bytes[100]! ^ 1
    await writeFile(join(bare, "proof.zip"), bytes)
    expect(run()).toMatchObject({ status: 1, stdout: expect.stringContaining("README.txt") })
  })
})
