// Counts what test runners report. A runner that crashed, or ran nothing, has failed once.
import { existsSync, readFileSync } from "node:fs"

/** Adds up counts. */
export function sum(counts) {
  return counts.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

/** A step that either works or does not. */
export function step(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** What vitest's JSON report says; a file that did not load counts as one failure. */
export function countVitest(path, code) {
  const report = read(path)
  if (report === null) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((each) => each.status === "failed"),
  )
  return sure({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, code)
}

/** What Playwright's JSON report says; a flaky test has failed. */
export function countPlaywright(path, code) {
  const report = read(path)
  if (report === null) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return sure({ passed: expected, failed: unexpected + flaky }, code)
}

function sure({ passed, failed }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

function read(path) {
  if (!existsSync(path)) return null
  return JSON.parse(readFileSync(path, "utf8"))
}

/** Prints the last line, and sets how the process ends. */
export function conclude({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
