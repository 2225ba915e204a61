import { loadEvidence } from "@/lib/evidence/loaders"
import { download } from "@/lib/web/download"

/** The proof of everybody's training. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => ({
    name: "backwise-evidence.zip",
    type: "zip",
    body: await loadEvidence(),
  }))
}
