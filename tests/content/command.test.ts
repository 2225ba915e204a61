import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"

const run = promisify(execFile)

/** The measured process counts its own work, since the rest of the machine's is not the course's. */
const measured = `
  await import("./bin/check-course.ts")
  const { user, system } = process.cpuUsage()
  console.log("seconds", (user + system) / 1e6)
`

describe("npm run course", () => {
  it("says in one line that the course is sound, for less than two seconds of work after the first time", async () => {
    const check = () => run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", measured])
    await check()
    const said = (await check()).stdout.trim().split("\n")
    const seconds = Number(said.pop()?.split(" ")[1])
    expect(said.filter((line) => !line.startsWith("advice: "))).toEqual([
      expect.stringMatching(/^The course is sound: \d+ modules, .*; [0-9a-f]{12}; \d+ ms\.$/),
    ])
    expect(seconds).toBeLessThan(2)
  }, 60_000)
})
