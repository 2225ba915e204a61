import { loadGainExport } from "@/lib/gain/loaders"
import { tabulate } from "@/lib/gain/tabulate"
import { download } from "@/lib/web/download"

/** What was learnt, as a table to be taken away. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => ({
    name: "backwise-gain.csv",
    type: "csv",
    body: tabulate(await loadGainExport()),
  }))
}
