import { loadRosterExport } from "@/lib/roster/loaders"
import { filterOf } from "@/lib/roster/schema"
import { tabulate } from "@/lib/roster/tabulate"
import { download } from "@/lib/web/download"

/** The filtered roster, all pages of it. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => {
    const { rows, quizzes } = await loadRosterExport(filterOf(request.url))
    return { name: "backwise-people.csv", type: "csv", body: tabulate(rows, quizzes) }
  })
}
