import { verify, type Verified } from "@/lib/evidence/verify"
import type { EvidenceScope } from "@/lib/evidence/schema"

// A broken file can have thousands of flaws; the first ones say enough.
const mostTold = 40

/** Checks a proof and says in plain words what it found. Gives 0 for a sound one, 1 for any other. */
export async function run(given: string[], place: (path: string) => string): Promise<number> {
  const [path] = given
  if (!path) {
    console.error("Which file? node verify.mjs proof.zip")
    return 2
  }
  try {
    const found = await verify(place(path))
    console.log(found.flaws.length === 0 ? sound(path, found) : unsound(path, found))
    return found.flaws.length === 0 ? 0 : 1
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

function sound(path: string, { manifest, digest, rescored, older }: Verified): string {
  if (!manifest) return `${path} holds nothing.`
  const { madeAt, scope, people, attempts, courses, files } = manifest
  return [
    `${path} is sound.`,
    `  Made ${madeAt}, of ${scopeSaid(scope)}: ${count(people, "person", "people")}, ${count(attempts, "attempt")}, ${count(courses.length, "version")} of the course.`,
    `  ${count(Object.keys(files).length + 1, "file")}: every hash is right, none is missing and none was added.`,
    `  ${count(rescored, "attempt")} marked again from the answers as given: every point and every pass is as it was sealed.`,
    ...(older > 0
      ? [
          `  ${count(older, "attempt")} of an older form: whole, but the answers were not kept as given, so not marked again.`,
        ]
      : []),
    `  Digest: ${digest}`,
    "  Compare it with the one in the audit of the Backwise that made this file.",
  ].join("\n")
}

const scopeSaid = (scope: EvidenceScope) =>
  scope.kind === "everyone" ? "everyone" : `one person, ${scope.id}`

function unsound(path: string, { flaws }: Verified): string {
  const told = flaws.slice(0, mostTold).map(({ file, what }) => `  ${file}: ${what}`)
  const more = flaws.length - told.length
  return [
    `${path} is NOT sound. ${count(flaws.length, "flaw")}:`,
    ...told,
    ...(more > 0 ? [`  ... and ${more} more.`] : []),
  ].join("\n")
}

const count = (number: number, noun: string, many = `${noun}s`) => `${number} ${number === 1 ? noun : many}`
