import { collect } from "./collect"
import { noteBegun, noteSealed, type Taker } from "./data"
import { pack } from "./pack"
import type { EvidenceScope } from "./schema"

/**
 * A proof as a ZIP, in chunks. The audit says who takes it before the first chunk, and keeps its digest before the
 * last: without that one it cannot be opened.
 */
export async function* makeEvidence(
  taker: Taker,
  scope: EvidenceScope,
  told: (digest: string) => void = () => {},
): AsyncGenerator<Uint8Array> {
  await noteBegun(taker, scope)
  yield* pack(collect(taker, scope), async (digest) => {
    await noteSealed(taker, scope, digest)
    told(digest)
  })
}
