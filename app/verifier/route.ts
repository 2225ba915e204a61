import { readVerifier } from "@/lib/evidence/verifier"
import { download } from "@/lib/web/download"

/** The verifier of proofs, for anybody: an inspector has no account. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => {
    const body = await readVerifier(process.cwd())
    return body === null ? "notFound" : { name: "verify.mjs", type: "mjs", body }
  })
}
