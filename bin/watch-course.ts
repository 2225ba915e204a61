import { type FSWatcher, watch } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import { loadCourse } from "@/lib/course/loaders"
import { formatProblem } from "@/lib/course/problem"

/** Editors write a file in several strokes; this many milliseconds of quiet end a save. */
const quiet = 60

/** Tells open pages, in development, that the course has changed and what is wrong with it. */
export function watchCourse(folder = "modules") {
  const pages = new Set<ServerResponse>()
  let waiting: NodeJS.Timeout | undefined
  const tell = async (page: ServerResponse, changed: boolean) => {
    const { problems } = await loadCourse()
    page.write(`event: problems\ndata: ${JSON.stringify(problems.map(formatProblem))}\n\n`)
    if (changed) page.write("event: changed\ndata:\n\n")
  }
  const watcher: FSWatcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => pages.forEach((page) => void tell(page, true)), quiet)
  })
  return {
    /** Takes the request when it is one for changes. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== "/dev/course") return false
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
      response.flushHeaders()
      pages.add(response)
      response.on("close", () => pages.delete(response))
      void tell(response, false)
      return true
    },
    close() {
      watcher.close()
      for (const page of pages) page.end()
    },
  }
}
