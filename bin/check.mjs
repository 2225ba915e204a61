// npm run check: everything that continuous integration runs, in its order. The last line is the count.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { conclude, step, sum } from "./test/count.mjs"
import { install } from "./start/install.mjs"
import { root, run, runBin } from "./start/run.mjs"
import { runSuites } from "./test/suites.mjs"

const steps = [
  ["Format", () => runBin("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."])],
  ["Lint", () => runBin("oxlint/bin/oxlint", ["--quiet"])],
  ["Types", types],
  ["Course", () => run(process.execPath, ["--import", "tsx", "bin/check-course.ts"])],
]

/** Next declares what a style sheet exports in a file of its own making. */
async function types() {
  if (!existsSync(join(root, "next-env.d.ts"))) await runBin("next/dist/bin/next", ["typegen"])
  return runBin("typescript/bin/tsc", ["--noEmit"])
}

const counts = [step(await install())]
for (const [name, check] of steps) {
  console.log(`\n${name}`)
  counts.push(step(await check()))
}
conclude(sum([...counts, await runSuites()]))
