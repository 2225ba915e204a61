// verify.mjs, once bundled into one file: for a machine that has Node and nothing of Backwise.
import { resolve } from "node:path"
import { run } from "./verify"

process.exitCode = await run(process.argv.slice(2), (path) => resolve(path))
