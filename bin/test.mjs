// npm test: runs every suite, from a bare clone. The last line is the count of passed and failed.
import { conclude } from "./count.mjs"
import { runSuites } from "./suites.mjs"

conclude(await runSuites())
