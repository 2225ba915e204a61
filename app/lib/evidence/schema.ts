import { z } from "zod"

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Whose attempts a proof holds. A team would be a third kind. */
export const EvidenceScope = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("everyone") }),
  z.strictObject({ kind: z.literal("person"), id: z.uuid() }),
])
export type EvidenceScope = z.infer<typeof EvidenceScope>

export const formatName = "backwise-evidence"

/** What is in the ZIP: every file but the manifest itself, which is named by the digest at the ZIP's end. */
export const Manifest = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  scope: EvidenceScope,
  /** Accounts in roster.csv. */
  people: z.number().int(),
  attempts: z.number().int(),
  /** Versions of the course that the attempts were drawn from. */
  courses: z.array(hash),
  /** By name: the SHA-256 of the content and its size in bytes. */
  files: z.record(z.string(), z.strictObject({ sha256: hash, size: z.number().int() })),
})
export type Manifest = z.infer<typeof Manifest>

/** A key was corrected, and this attempt was marked again by the wording named. The seal keeps the first score. */
export const CorrectionRecord = z.strictObject({
  at: z.iso.datetime(),
  question: z.string(),
  toHash: hash,
  why: z.string(),
  /** A pass was not to be taken away. */
  keepPasses: z.boolean(),
  questionEarned: z.number(),
  earned: z.number(),
  total: z.number(),
  passed: z.boolean(),
  mustKnowMissed: z.array(z.string()),
})
export type CorrectionRecord = z.infer<typeof CorrectionRecord>

/** One line of a file of attempts. The seal stands as it was stored: its hash is over exactly that. */
export const AttemptRecord = z.strictObject({
  id: z.uuid(),
  personId: z.uuid(),
  courseHash: z.string(),
  /** Null for an attempt that was sealed before hashes were kept. */
  sealHash: hash.nullable(),
  seal: z.record(z.string(), z.unknown()),
  /** Oldest first; the last one counts. */
  corrections: z.array(CorrectionRecord),
})
export type AttemptRecord = z.infer<typeof AttemptRecord>

export type EvidenceFile = { name: string; text: string }

/** A file of a proof and what is wrong with it, in words. */
export type Flaw = { file: string; what: string }

/** Something about a ZIP that keeps a file from being read. */
export class Damaged extends Error {
  override name = "Damaged"
  constructor(
    readonly file: string,
    readonly what: string,
  ) {
    super(`${file}: ${what}`)
  }
}

/** Somebody on the roster of a proof. */
export type EvidencePerson = {
  id: string
  name: string
  email: string
  role: string
  disabled: boolean
  createdAt: Date
}

export const names = {
  guide: "README.txt",
  roster: "roster.csv",
  manifest: "manifest.json",
  attempts: (personId: string) => `attempts/${personId}.jsonl`,
  question: (hash: string) => `content/questions/${hash}.json`,
  course: (hash: string) => `content/courses/${hash}.json`,
}

/** The only names there are. Whatever else stands in a ZIP, a path out of its folder included, is refused. */
export const namePattern =
  /^(README\.txt|roster\.csv|manifest\.json|attempts\/[0-9a-f-]{36}\.jsonl|content\/(questions|courses)\/[0-9a-f]{64}\.json)$/

/** The largest file in a proof; more would be a bomb. 250 MB are 10,000 attempts of one person. */
export const largestFile = 250_000_000
/** All files of a proof together. */
export const largestContent = 20_000_000_000
/** A plain ZIP counts its files in two bytes and its length in four. */
export const mostFiles = 65_535
export const largestZip = 2 ** 32 - 1
