import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { countPlaywright, countVitest, sum } from "../../../bin/test/count.mjs"

const folder = mkdtempSync(join(tmpdir(), "count-"))
afterAll(() => rmSync(folder, { recursive: true }))

function report(value: unknown): string {
  const path = join(folder, "report.json")
  writeFileSync(path, JSON.stringify(value))
  return path
}

const vitest = (passed: number, failed: number, testResults: unknown[] = []) =>
  report({ numPassedTests: passed, numFailedTests: failed, testResults })
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  report({ stats: { expected, unexpected, flaky } })

describe("the count", () => {
  it("takes what the runners report", () => {
    expect(countVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 })
    expect(countPlaywright(playwright(5, 1), 1)).toEqual({ passed: 5, failed: 1 })
    expect(
      sum([
        { passed: 7, failed: 2 },
        { passed: 5, failed: 1 },
      ]),
    ).toEqual({ passed: 12, failed: 3 })
  })

  it("counts a file that did not load", () => {
    expect(countVitest(vitest(7, 0, [{ status: "failed", assertionResults: [] }]), 1)).toEqual({
      passed: 7,
      failed: 1,
    })
  })

  it("counts a flaky journey as failed", () => {
    expect(countPlaywright(playwright(5, 0, 1), 0)).toEqual({ passed: 5, failed: 1 })
  })

  it.each([
    ["crashed without a report", countVitest(join(folder, "none.json"), 1)],
    ["ran nothing", countVitest(vitest(0, 0), 0)],
    ["ended badly for no reason it gives", countVitest(vitest(7, 0), 1)],
    ["found no journey", countPlaywright(playwright(0, 0), 1)],
  ])("counts a runner that %s", (_, { failed }) => {
    expect(failed).toBe(1)
  })
})
