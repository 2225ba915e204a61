// npm run bench: builds if stale, then measures.
import { install } from "./start/install.mjs"
import { run } from "./start/run.mjs"

const steps = [
  () => install(),
  () => run(process.execPath, ["bin/start.mjs", "--build-only"]),
  () => run(process.execPath, ["--import", "tsx", "tests/bench/bench.ts"]),
]

for (const step of steps) {
  if (process.exitCode) break
  process.exitCode = await step()
}
