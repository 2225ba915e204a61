import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { makeEvidence } from "@/lib/evidence/make"
import { pack } from "@/lib/evidence/pack"
import type { EvidenceFile, EvidenceScope } from "@/lib/evidence/schema"
import { unpack } from "@/lib/evidence/unpack"

const folder = await mkdtemp(join(tmpdir(), "backwise-proof-"))
let made = 0

/** Puts bytes where a verifier finds them. */
export async function onDisk(bytes: Uint8Array): Promise<string> {
  const path = join(folder, `${++made}.zip`)
  await writeFile(path, bytes)
  return path
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

/** The proof that Backwise makes now. */
export const aProof = (scope: EvidenceScope = { kind: "everyone" }) => all(makeEvidence("operator", scope))

/** A ZIP of these files, sealed like a proof. */
export const packed = (files: readonly EvidenceFile[]) =>
  all(
    pack(
      (async function* () {
        yield* files
      })(),
      async () => {},
    ),
  )

/** The files of a proof, as text. */
export async function filesOf(bytes: Uint8Array): Promise<EvidenceFile[]> {
  const zip = await unpack(await onDisk(bytes))
  const files: EvidenceFile[] = []
  for (const name of zip.names) files.push({ name, text: (await zip.read(name)).toString("utf8") })
  await zip.close()
  return files
}
