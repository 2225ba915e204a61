import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "#prisma/embedded/kept"
import { answers, runStarter } from "#tests/support/starter"
import { timed } from "./load"

/** Seconds that a second `npm start` takes until it is ready: everything is installed, built and migrated. */
export async function measureReady(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "backwise-bench-"))
  await startOnce(dataDir)
  const seconds = await startOnce(dataDir)
  await rm(dataDir, { recursive: true, force: true })
  return seconds
}

async function startOnce(dataDir: string): Promise<number> {
  const port = String(await freePort())
  const starter = runStarter({ PORT: port, DATA_DIR: dataDir })
  const took = await timed(() => answers(`http://127.0.0.1:${port}/api/health/ready`, 200, 120))
  await starter.stop()
  return took / 1000
}
