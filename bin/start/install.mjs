// Installs the dependencies and writes the database client when either is missing or out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { join } from "node:path"
import { root, run, runBin } from "./run.mjs"

const lowest = [20, 19]

// Prisma would download an engine that nothing here uses; any existing file satisfies it.
const noEngine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" }

/** Makes the clone ready to build; gives 0, or 1 after having said what is wrong. */
export async function install() {
  if (!isNodeNewEnough()) return 1
  if (isStale()) {
    console.log("Installing dependencies (once, about a minute) ...")
    // Not `npm ci`: it refuses a lockfile that was written where other systems' binaries are not served.
    const npm = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]
    const code = await patiently(run("npm", npm, noEngine))
    if (code !== 0) {
      console.error("The packages could not be installed; npm's own words are above. Is the network there?")
      return 1
    }
  }
  return writeClient()
}

/** Outside a terminal npm is silent; a line every ten seconds says that it is still at work. */
function patiently(work) {
  const started = Date.now()
  const tell = () => console.log(`  ... ${Math.round((Date.now() - started) / 1000)} s`)
  const clock = setInterval(tell, 10_000)
  return work.finally(() => clearInterval(clock))
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return true
  console.error(`Backwise needs Node ${lowest.join(".")} or newer; this is ${process.versions.node}.`)
  return false
}

/** The client is written again when the schema changed: its hash is kept beside it. */
async function writeClient() {
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "prisma/schema.prisma")))
    .digest("hex")
  const note = join(root, "prisma/generated/.schema-hash")
  if (existsSync(note) && readFileSync(note, "utf8") === hash) return 0
  const code = await runBin(
    "prisma/build/index.js",
    ["generate", "--config", "prisma/prisma.config.ts"],
    noEngine,
  )
  if (code === 0) writeFileSync(note, hash)
  return code
}

/** Whether something that the lockfile asks for is not there in that version. Optional parts may be missing. */
function isStale() {
  const there = packages("node_modules/.package-lock.json")
  // npm leaves the tools of development out when NODE_ENV says production.
  const production = process.env.NODE_ENV === "production"
  const wanted = Object.entries(packages("package-lock.json") ?? {})
  return wanted.some(
    ([path, { version, optional, dev }]) =>
      path !== "" && !optional && !(dev && production) && there?.[path]?.version !== version,
  )
}

function packages(lockfile) {
  const path = join(root, lockfile)
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : null
}
