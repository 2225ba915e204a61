import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { buildCourse } from "@/lib/course/build"

it("npm run course says in one line that the course is sound", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "bin/check-course.ts"])
  const said = stdout.trim().split("\n")
  expect(said.filter((line) => !line.startsWith("advice: "))).toEqual([
    expect.stringMatching(/^The course is sound: \d+ modules, .*; [0-9a-f]{12}; \d+ ms\.$/),
  ])
}, 60_000)

it("a correct course is checked with less than two seconds of work, after the first time", async () => {
  await buildCourse(process.cwd())
  // Work and not time, and the least of three: what else the machine does makes some of them dearer.
  const works = []
  for (const _ of [1, 2, 3]) works.push(await workOfChecking())
  expect(Math.min(...works)).toBeLessThan(2)
}, 60_000)

/** Seconds of the processor that one check of the course takes. */
async function workOfChecking(): Promise<number> {
  const before = process.cpuUsage()
  const { course } = await buildCourse(process.cwd())
  const { user, system } = process.cpuUsage(before)
  expect(course.problems).toEqual([])
  return (user + system) / 1e6
}
