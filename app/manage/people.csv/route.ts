import { loadRosterExport } from "@/lib/roster/loaders"
import { rosterFilterSchema } from "@/lib/roster/schema"
import { tabulate } from "@/lib/roster/tabulate"
import { download } from "@/lib/web/download"

/** The filtered roster, all pages of it. */
export function GET(request: Request): Promise<Response> {
  const filter = rosterFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return download(request, async () => {
    const { rows, quizzes } = await loadRosterExport(filter)
    return { name: "backwise-people.csv", type: "text/csv", text: tabulate(rows, quizzes) }
  })
}
