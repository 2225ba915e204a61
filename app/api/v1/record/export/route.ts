import { loadMyData } from "@/lib/record/loaders"
import { download } from "@/lib/web/download"

/** Everything that is kept about the signed-in person, as one JSON file. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => ({
    name: "backwise-my-data.json",
    type: "json",
    body: JSON.stringify(await loadMyData(), null, 2),
  }))
}
