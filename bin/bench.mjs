// npm run bench: builds if stale, then measures.
import { install } from "./install.mjs"
import { run } from "./run.mjs"

const steps = [
  () => install(),
  () => run(process.execPath, ["bin/start.mjs", "--build-only"]),
  () => run(process.execPath, ["--import", "tsx", "tests/bench/bench.ts"]),
]

for (const step of steps) {
  if (process.exitCode) break
  process.exitCode = await step()
}
