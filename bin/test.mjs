// npm test: runs every suite, from a bare clone. The last line is the count of passed and failed.
import { conclude } from "./test/count.mjs"
import { runSuites } from "./test/suites.mjs"

conclude(await runSuites())
