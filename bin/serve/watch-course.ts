import { existsSync, watch } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import path from "node:path"
import { loadCourse } from "@/lib/course/loaders"
import { formatProblem } from "@/lib/course/problem"
import type { Course } from "@/lib/course/schema"

/** Editors write a file in several strokes; this many milliseconds of quiet end a save. */
const quiet = 60

type Watched = { top: string; load: () => Promise<Pick<Course, "problems">> }

/** Tells open pages, in development, that the course has changed and what is wrong with it. */
export function watchCourse({ top, load }: Watched = { top: process.cwd(), load: loadCourse }) {
  const pages = new Set<ServerResponse>()
  let waiting: NodeJS.Timeout | undefined

  async function tell(to: Iterable<ServerResponse>, news: string): Promise<void> {
    // A course that cannot be read at all shows as the failure of the page itself.
    const problems = await load().then(
      (course) => course.problems,
      () => [],
    )
    const text = `event: problems\ndata: ${JSON.stringify(problems.map(formatProblem))}\n\n${news}`
    for (const page of to) page.write(text)
  }

  const changed = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void tell(pages, "event: changed\ndata:\n\n"), quiet)
  }
  const watchers = ["modules", "public"]
    .map((folder) => path.join(top, folder))
    .filter((folder) => existsSync(folder))
    // A folder that goes while it is watched is a change like any other.
    .map((folder) => watch(folder, { recursive: true }, changed).on("error", changed))

  return {
    /** Takes the request when it is one for changes. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== "/dev/course") return false
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
      response.flushHeaders()
      pages.add(response)
      response.on("close", () => pages.delete(response))
      void tell([response], "")
      return true
    },
    close() {
      clearTimeout(waiting)
      for (const watcher of watchers) watcher.close()
      for (const page of pages) page.end()
    },
  }
}
