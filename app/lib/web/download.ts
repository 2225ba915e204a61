import "server-only"
import { log } from "@/lib/log/log"
import { handling } from "./handling"
import type { ProblemCode } from "./problem"
import { respondProblem } from "./respond"

const types = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  mjs: "text/javascript; charset=utf-8",
} as const

type Chunks = AsyncGenerator<Uint8Array | string>

/** A file to be saved. What is made in chunks is sent while it is made. */
export type Download = { name: string; type: keyof typeof types; body: string | Uint8Array | Chunks }

/** Answers a link that saves a file: gate and reading in `make`; refusals end on a page, never in the file. */
export function download(request: Request, make: () => Promise<Download | ProblemCode>): Promise<Response> {
  return handling(request, true, async (asked) => {
    const made = await make()
    if (typeof made === "string") return respondProblem(made, asked)
    const { name, type, body } = made
    const isMade = typeof body === "string" || body instanceof Uint8Array
    return new Response(isMade ? Buffer.from(body) : streamOf(name, body), {
      headers: {
        "content-type": types[type],
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "private, no-store",
      },
    })
  })
}

/** What fails on the way breaks the connection off, so that a browser says that the file is not whole. */
function streamOf(name: string, chunks: Chunks): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value)
      } catch (err) {
        log.error({ event: "download.failed", file: name, err })
        controller.error(err)
      }
    },
    cancel: async () => void (await chunks.return(undefined)),
  })
}
