import { loadMemberEvidence } from "@/lib/evidence/loaders"
import { download } from "@/lib/web/download"

type Context = { params: Promise<{ person: string }> }

/** The proof of one person's training. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return download(request, async () => {
    const body = await loadMemberEvidence((await params).person)
    return body ? { name: "backwise-evidence-one-person.zip", type: "zip", body } : "notFound"
  })
}
