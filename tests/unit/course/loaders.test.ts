import { writeFileSync } from "node:fs"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { setImmediate } from "node:timers/promises"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { keepCourse } from "@/lib/course/kept"
import { CourseRefused, loadCourse } from "@/lib/course/loaders"
import { smallCourseOnDisk } from "#tests/support/course/small-course"

let course: Awaited<ReturnType<typeof smallCourseOnDisk>>
const kept = globalThis as { backwiseCourse?: unknown; backwiseDesk?: unknown }
const breakIt = () => writeFile(path.join(course.top, "modules/course.yaml"), "passmark: 0.8\n")

beforeEach(async () => {
  course = await smallCourseOnDisk()
  vi.spyOn(process, "cwd").mockReturnValue(course.top)
  delete kept.backwiseCourse
  delete kept.backwiseDesk
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  delete kept.backwiseCourse
  delete kept.backwiseDesk
  await course.remove()
})

describe("in production", () => {
  it("the course is read once", async () => {
    const first = await loadCourse()
    await breakIt()
    expect(await loadCourse()).toBe(first)
  })

  it("a complete build brings its course along, and an unfinished one does not", async () => {
    vi.stubEnv("NODE_ENV", "production")
    const both = { staff: [], patient: [] }
    const title = { staff: "", patient: "" }
    const aHandout = {
      ...{ title: "To take home", lead: "", points: [], plan: { claims: [], title, lines: both } },
      questions: { claims: [], title, list: [] },
    }
    await mkdir(path.join(course.top, ".next"))
    await keepCourse(course.top, { ...(await loadCourse()), handout: aHandout })
    delete kept.backwiseCourse
    expect((await loadCourse()).handout).toBeNull()
    await writeFile(path.join(course.top, ".next/built-from"), "these sources")
    delete kept.backwiseCourse
    expect((await loadCourse()).handout).toEqual(aHandout)
  })

  it("a course with mistakes is refused, with all of them", async () => {
    await breakIt()
    const refusal = await loadCourse().then(
      () => null,
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(CourseRefused)
    expect(String(refusal)).toMatch(
      /^CourseRefused: The course has \d+ mistakes\.\n\nmodules\/course\.yaml:1:1 /,
    )
  })
})

describe("in development", () => {
  beforeEach(() => vi.stubEnv("NODE_ENV", "development"))

  it("a change is seen at the next request, and requests at the same time share one look", async () => {
    const [first, second] = await Promise.all([loadCourse(), loadCourse()])
    expect(first).toBe(second)
    await breakIt()
    const after = await loadCourse()
    expect(after).not.toBe(first)
    expect(after.title).toEqual(first.title)
    expect(after.problems.length).toBeGreaterThan(0)
  })

  it("a change made while the files are being looked at is seen by the request that follows it", async () => {
    const file = path.join(course.top, "modules/course.yaml")
    const good = await readFile(file, "utf8")
    await loadCourse()
    // Each round saves at another point of the look.
    for (let round = 0; round < 40; round++) {
      const isBroken = round % 2 === 0
      const underWay = loadCourse()
      for (let tick = 0; tick < round / 2; tick++) await setImmediate()
      writeFileSync(file, isBroken ? "passmark: 0.8\n" : good)
      const after = await loadCourse()
      expect(after.problems.length > 0).toBe(isBroken)
      await underWay
    }
  })
})
