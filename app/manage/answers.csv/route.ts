import { loadAnswers } from "@/lib/answers/loaders"
import { asCsv } from "@/lib/answers/tabulate"
import { filterOf } from "@/lib/roster/schema"
import { download } from "@/lib/web/download"

/** Every answer of the filtered people, sent while it is read. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => ({
    name: "backwise-answers.csv",
    type: "csv",
    body: asCsv(await loadAnswers(filterOf(request.url))),
  }))
}
