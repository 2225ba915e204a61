import { createWriteStream } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { parseArgs } from "node:util"
import { makeEvidence } from "@/lib/evidence/make"
import { findPerson } from "@/lib/evidence/data"
import type { EvidenceScope } from "@/lib/evidence/schema"
import { Told } from "#prisma/told"
import { withDatabase } from "../start/with-database"

/** Writes a proof of everybody's training, or one person's, to a file. Beside a running server, too. */
export async function run(given: string[], place: (path: string) => string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: given,
    options: { out: { type: "string" } },
    allowPositionals: true,
  })
  const [whom] = positionals
  try {
    if (!whom) throw new Told("Whose? npx backwise evidence everyone, or an e-mail address")
    const out = place(values.out ?? "backwise-evidence.zip")
    await withDatabase(async () => save(await scopeOf(whom), out))
    return 0
  } catch (error) {
    if (!(error instanceof Told)) throw error
    console.error(error.message)
    return 1
  }
}

async function scopeOf(whom: string): Promise<EvidenceScope> {
  if (whom === "everyone") return { kind: "everyone" }
  const id = await findPerson("operator", whom)
  if (id === null) throw new Told(`Nobody here has the address or id ${whom}.`)
  return { kind: "person", id }
}

/** Written beside its place and renamed when whole. */
async function save(scope: EvidenceScope, out: string): Promise<void> {
  const half = `${out}.${process.pid}`
  let digest = ""
  const proof = makeEvidence("operator", scope, (sealed) => (digest = sealed))
  try {
    await pipeline(Readable.from(proof), createWriteStream(half, { mode: 0o600 }))
    await rename(half, out)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
  console.log(`${out}\nIts digest is ${digest}, which the audit keeps, too.`)
  console.log("Anybody with Node can check it: npx backwise verify, or verify.mjs from this server.")
}
