// Every suite, in the order in which a failure is cheapest to read.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findBrowser, noBrowser } from "./browser.mjs"
import { countPlaywright, countVitest, step, sum } from "./count.mjs"
import { install } from "../start/install.mjs"
import { run, runBin } from "../start/run.mjs"

// The suites without a server share the cores; servers that are killed on purpose get them alone.
const passes = [["unit", "structure", "content", "database"], ["faults"]]

/** Installs and builds what is missing, runs every suite and gives the sum. */
export async function runSuites() {
  if ((await install()) !== 0) return { passed: 0, failed: 1 }
  if ((await run(process.execPath, ["bin/start.mjs", "--build-only"])) !== 0) return { passed: 0, failed: 1 }
  const reports = mkdtempSync(join(tmpdir(), "backwise-test-"))
  const counts = []
  for (const projects of passes) counts.push(await vitest(projects, join(reports, `${projects[0]}.json`)))
  counts.push(await journeys(join(reports, "journeys.json")))
  rmSync(reports, { recursive: true, force: true })
  return sum(counts)
}

async function vitest(projects, report) {
  const chosen = projects.flatMap((name) => ["--project", name])
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`]
  const args = ["run", "--config", "tests/vitest.config.ts", ...chosen, ...reporters]
  console.log(`\nSuites: ${projects.join(", ")}`)
  return countVitest(report, await runBin("vitest/vitest.mjs", args))
}

async function journeys(report) {
  console.log("\nSuite: journeys")
  const browser = await findBrowser()
  if (browser === null) {
    console.error(noBrowser)
    return step(1)
  }
  const env = { BACKWISE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  // Dots, as above: what failed is then told at the end, where it is found first.
  const args = ["test", "--config", "tests/playwright.config.ts", "--reporter=dot,json"]
  return countPlaywright(report, await runBin("@playwright/test/cli.js", args, env))
}
