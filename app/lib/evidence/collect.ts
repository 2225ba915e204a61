import { findQuestions } from "@/lib/course/data"
import { canonical, sha256 } from "@/lib/course/hash"
import { loadCourse } from "@/lib/course/loaders"
import { finalsOf } from "@/lib/course/quizzes"
import { readCourses, readNow, readPeople, readSealed, type Taker } from "./data"
import { guide } from "./guide"
import { formatName, names, type AttemptRecord, type EvidenceFile, type EvidencePerson } from "./schema"
import type { EvidenceScope, Manifest } from "./schema"
import { tabulateRoster } from "./tabulate"

// Twenty seals of 25 kB each: what is held at a time stays under 5 MB.
const peopleAtOnce = 10

type Hashes = { questions: Set<string>; courses: Set<string> }

/** Every file of a proof, the manifest last. Reads a few people at a time. */
export async function* collect(taker: Taker, scope: EvidenceScope): AsyncGenerator<EvidenceFile> {
  const madeAt = await readNow()
  const people = await readPeople(taker, scope)
  const finals = finalsOf(await loadCourse())
  const [files, counts]: [Manifest["files"], Map<string, number>] = [{}, new Map()]
  const used: Hashes = { questions: new Set(), courses: new Set() }
  const listed = (name: string, text: string): EvidenceFile => {
    files[name] = { sha256: sha256(text), size: Buffer.byteLength(text) }
    return { name, text }
  }
  yield listed(names.guide, guide)
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    const some = people.slice(from, from + peopleAtOnce)
    const records = await readSealed(
      taker,
      some.map(({ id }) => id),
      madeAt,
      finals,
    )
    for (const person of some) {
      const own = records.filter(({ personId }) => personId === person.id)
      if (own.length === 0) continue
      counts.set(person.id, own.length)
      noteHashes(own, used)
      yield listed(names.attempts(person.id), own.map((record) => `${canonical(record)}\n`).join(""))
    }
  }
  for await (const { name, text } of contentOf(used)) yield listed(name, text)
  yield listed(names.roster, tabulateRoster(people, counts))
  yield { name: names.manifest, text: manifestText({ madeAt, scope, people, counts, used, files }) }
}

function noteHashes(records: readonly AttemptRecord[], used: Hashes): void {
  for (const { courseHash, seal, corrections } of records) {
    used.courses.add(courseHash)
    for (const { toHash } of corrections) used.questions.add(toHash)
    for (const { hash } of (seal["questions"] as { hash: string }[] | undefined) ?? [])
      used.questions.add(hash)
  }
}

/** Exactly what was shown: each version of the course, and each wording. */
async function* contentOf({ questions, courses }: Hashes): AsyncGenerator<EvidenceFile> {
  for (const { hash, manifest } of await readCourses([...courses])) {
    yield { name: names.course(hash), text: canonical(manifest) }
  }
  const found = await findQuestions([...questions])
  for (const { hash, content } of found.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))) {
    yield { name: names.question(hash), text: canonical(content) }
  }
}

type Made = {
  madeAt: Date
  scope: EvidenceScope
  people: readonly EvidencePerson[]
  counts: ReadonlyMap<string, number>
  used: Hashes
  files: Manifest["files"]
}

function manifestText({ madeAt, scope, people, counts, used, files }: Made): string {
  const manifest: Manifest = {
    ...{ format: formatName, version: 1, madeAt: madeAt.toISOString(), scope },
    people: people.length,
    attempts: [...counts.values()].reduce((sum, count) => sum + count, 0),
    courses: [...used.courses].toSorted(),
    files,
  }
  return canonical(manifest)
}
