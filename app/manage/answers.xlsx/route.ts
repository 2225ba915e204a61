import { loadAnswersAtOnce } from "@/lib/answers/loaders"
import { asXlsx } from "@/lib/answers/tabulate"
import { filterOf } from "@/lib/roster/schema"
import { download } from "@/lib/web/download"

/** Every answer of the filtered people as a spreadsheet, unless they are too many for one. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => {
    const rows = await loadAnswersAtOnce(filterOf(request.url))
    return rows ? { name: "backwise-answers.xlsx", type: "xlsx", body: await asXlsx(rows) } : "tooManyRows"
  })
}
