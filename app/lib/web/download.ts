import "server-only"
import { handling } from "./handling"

type File = { name: string; type: "text/csv" | "application/json"; text: string }

/** Answers a link that saves a file: gate and reading in `make`; refusals end on a page, never in the file. */
export function download(request: Request, make: () => Promise<File>): Promise<Response> {
  return handling(request, true, async () => {
    const { name, type, text } = await make()
    return new Response(text, {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "private, no-store",
      },
    })
  })
}
