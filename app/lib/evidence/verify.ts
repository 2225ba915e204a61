import { createHash } from "node:crypto"
import { Seal } from "@/lib/attempt/schema"
import { contentHash } from "@/lib/course/hash"
import type { Question } from "@/lib/quiz/schema"
import { miscarried, recorrect, rescore, type Rules, type Whole } from "./rescore"
import { AttemptRecord, Damaged, Manifest, names, type Flaw } from "./schema"
import { unpack, type Unpacked } from "./unpack"

export type Verified = {
  flaws: Flaw[]
  /** Null when it could not be read. */
  manifest: Manifest | null
  digest: string | null
  /** Attempts that were marked again. */
  rescored: number
  /** Attempts of an older form, which kept no answers to mark again. */
  older: number
}

/** Checks a proof: every hash, that nothing is missing or added, and every attempt by marking it again. */
export async function verify(path: string): Promise<Verified> {
  const nothing = { manifest: null, digest: null, rescored: 0, older: 0 }
  try {
    const zip = await unpack(path)
    return await new Verifier(zip).run().finally(() => zip.close())
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    return { ...nothing, flaws: [{ file: error.file, what: error.what }] }
  }
}

class Verifier {
  readonly #zip: Unpacked
  readonly #flaws: Flaw[] = []
  readonly #questions = new Map<string, Question>()
  readonly #courses = new Map<string, Rules>()
  readonly #ids = new Set<string>()
  #roster = ""
  #rescored = 0
  #older = 0

  constructor(zip: Unpacked) {
    this.#zip = zip
  }

  async run(): Promise<Verified> {
    const { digest, isWhole } = this.#zip
    const manifest = await this.#readManifest()
    if (manifest) await this.#checkFiles(manifest)
    if (!isWhole && this.#flaws.length === 0)
      this.#note(
        "the ZIP itself",
        "Every file in it is whole, but a byte between them, or of the digest at its end, was changed.",
      )
    const [rescored, older] = [this.#rescored, this.#older]
    return { flaws: this.#flaws, manifest, digest, rescored, older }
  }

  #note(file: string, what: string): void {
    this.#flaws.push({ file, what })
  }

  /** The content of a file; null, and noted, when it cannot be read. */
  async #read(name: string): Promise<Buffer | null> {
    try {
      return await this.#zip.read(name)
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
      this.#note(error.file, error.what)
      return null
    }
  }

  async #readManifest(): Promise<Manifest | null> {
    if (!this.#zip.names.includes(names.manifest)) {
      this.#note(names.manifest, "It is missing.")
      return null
    }
    const content = await this.#read(names.manifest)
    if (!content) return null
    const parsed = Manifest.safeParse(parseJson(content.toString("utf8")))
    if (!parsed.success)
      this.#note(names.manifest, "It is not the manifest of a proof that this verifier knows.")
    return parsed.data ?? null
  }

  async #checkFiles(manifest: Manifest): Promise<void> {
    const there = new Set(this.#zip.names)
    for (const name of Object.keys(manifest.files)) if (!there.has(name)) this.#note(name, "It is missing.")
    // Attempts last: by then the wordings that they are marked by have been read.
    const order = this.#zip.names.toSorted((a, b) => Number(isAttempts(a)) - Number(isAttempts(b)))
    for (const name of order) if (name !== names.manifest) await this.#checkFile(name, manifest)
    if (this.#flaws.length === 0 && this.#ids.size !== manifest.attempts)
      this.#note(names.manifest, `It counts ${manifest.attempts} attempts; there are ${this.#ids.size}.`)
  }

  async #checkFile(name: string, { files }: Manifest): Promise<void> {
    const listed = files[name]
    if (!listed) return this.#note(name, "It is not in the manifest: it was added.")
    const content = await this.#read(name)
    if (!content) return
    const hash = createHash("sha256").update(content).digest("hex")
    if (hash !== listed.sha256 || content.length !== listed.size)
      this.#note(name, "Its content does not have the hash that the manifest names.")
    const text = content.toString("utf8")
    if (name === names.roster) this.#roster = text
    else if (isAttempts(name)) this.#checkAttempts(name, text)
    else if (name !== names.guide) this.#keepContent(name, text)
  }

  /** A wording, or a version of the course: named by the hash of what it says. */
  #keepContent(name: string, text: string): void {
    const content = parseJson(text)
    const [, , file = ""] = name.split("/")
    const hash = file.slice(0, -".json".length)
    if (content === undefined || contentHash(content) !== hash)
      return this.#note(name, "It does not say what its name is the hash of.")
    if (name === names.question(hash)) this.#questions.set(hash, content as Question)
    else this.#courses.set(hash, content as Rules)
  }

  /** All attempts of one person, who may have carried points from one into another. */
  #checkAttempts(name: string, text: string): void {
    const all = new Map<string, Whole>()
    const lines = text.split("\n").slice(0, -1)
    const say = (line: number, wrong: string[]) =>
      wrong.forEach((what) => this.#note(name, `Line ${line + 1}: ${what}`))
    const whole = lines.map((line, at) => {
      const record = AttemptRecord.safeParse(parseJson(line))
      const seal = record.success ? Seal.safeParse(record.data.seal) : null
      if (!record.success || !seal?.success) {
        say(at, ["This is no attempt that this verifier knows."])
        return null
      }
      say(at, this.#checkRecord(name, record.data, seal.data))
      const one = { record: record.data, seal: seal.data }
      all.set(record.data.id, one)
      return one
    })
    whole.forEach((one, at) => one && say(at, this.#markAgain(one, all)))
  }

  #checkRecord(name: string, record: AttemptRecord, seal: Seal): string[] {
    const { id, personId, courseHash, sealHash } = record
    const isFirstForm = seal.version === 1
    const checks: [isRight: boolean, otherwise: string][] = [
      [!this.#ids.has(id), `The attempt ${id} stands here twice.`],
      [name === names.attempts(personId), `The attempt ${id} is somebody else's.`],
      [this.#roster.includes(personId), `Nobody on the roster has this attempt.`],
      [
        sealHash === null || contentHash(record.seal) === sealHash,
        `The seal of the attempt ${id} was changed: it does not have its hash.`,
      ],
      [
        isFirstForm === (sealHash === null) && !(isFirstForm && seal.questions.some(({ answer }) => answer)),
        `The attempt ${id} is not of the form that it says it is.`,
      ],
      [(seal.courseHash ?? courseHash) === courseHash, `It names two versions of the course.`],
    ]
    this.#ids.add(id)
    return checks.flatMap(([isRight, otherwise]) => (isRight ? [] : [otherwise]))
  }

  #markAgain(one: Whole, all: ReadonlyMap<string, Whole>): string[] {
    const { courseHash } = one.record
    if (one.seal.version === 1) {
      this.#older += 1
      return []
    }
    const course = this.#courses.get(courseHash)
    if (!course) return [`The version ${courseHash} of the course is not here.`]
    this.#rescored += 1
    try {
      const questions = this.#questions
      return [
        ...rescore(one.seal, { course, questions }),
        ...miscarried(one.seal, all),
        ...recorrect(one, all, questions),
      ]
    } catch {
      return ["It could not be marked again: its content is not of a form that this verifier knows."]
    }
  }
}

const isAttempts = (name: string) => name.startsWith("attempts/")

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
