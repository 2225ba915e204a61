import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { buildOnDesk, newDesk } from "@/lib/course/build"
import { smallCourseOnDisk } from "#tests/support/course/small-course"
import { watchCourse } from "../../../bin/serve/watch-course"

let course: Awaited<ReturnType<typeof smallCourseOnDisk>>
let changes: ReturnType<typeof watchCourse>
let server: Server
let page: AsyncGenerator<string>

beforeEach(async () => {
  course = await smallCourseOnDisk()
  const desk = newDesk()
  changes = watchCourse({ top: course.top, load: () => buildOnDesk(course.top, desk) })
  server = createServer((request, response) => {
    if (!changes.answer(request, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  page = await openPage()
})
afterEach(async () => {
  changes.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await course.remove()
})

/** What an open page hears, one event at a time. */
async function openPage(): Promise<AsyncGenerator<string>> {
  const { port } = server.address() as AddressInfo
  const { body } = await fetch(`http://127.0.0.1:${port}/dev/course`)
  const events = (async function* () {
    let heard = ""
    for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
      heard += piece
      const complete = heard.split("\n\n")
      heard = complete.pop() ?? ""
      yield* complete
    }
  })()
  expect(await next(events)).toBe("event: problems\ndata: []")
  return events
}

const next = async (events: AsyncGenerator<string>) => (await events.next()).value as string
const save = (file: string, text: string) => writeFile(path.join(course.top, "modules", file), text)

describe("an open page in development", () => {
  it("hears of a saved lesson within a second, once", async () => {
    const started = performance.now()
    await save("01-nerves/01-brakes/staff.mdx", "")
    const [problems, changed] = [await next(page), await next(page)]
    expect(performance.now() - started).toBeLessThan(1000)
    expect(problems).toContain("modules/01-nerves/01-brakes/staff.mdx:1:1")
    expect(changed).toBe("event: changed\ndata:")
  })

  it("hears of a file in a new folder", async () => {
    await mkdir(path.join(course.top, "modules/01-nerves/02-new"))
    await new Promise((resolve) => setTimeout(resolve, 200))
    await save("01-nerves/02-new/staff.mdx", "")
    let heard = ""
    while (!heard.includes("02-new/staff.mdx")) heard = await next(page)
    expect(heard).toContain("This file is empty.")
  })
})
