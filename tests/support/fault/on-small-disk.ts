// Runs in a mount namespace of its own: a small disk, a database on it, and a ballast that fills the rest.
import { spawnSync } from "node:child_process"
import { closeSync, openSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"

const folder = process.argv[2] ?? ""
// Two to three times what an empty database with its write-ahead log needs.
const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=200m,mode=711", "tmpfs", folder])
if (status !== 0) throw new Error("The small disk could not be mounted.")
const postgres = await startEmbedded(folder)
await migrate(postgres.ownerUrl, postgres.appRole)

const ballast = join(folder, "ballast")

function fill(): void {
  const file = openSync(ballast, "w")
  const piece = Buffer.alloc(4096, 1)
  try {
    for (;;) writeSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error
  } finally {
    closeSync(file)
  }
}

const orders: Record<string, () => unknown> = {
  fill,
  free: () => rmSync(ballast, { force: true }),
  // As whoever keeps the database does when it went down; does nothing while it runs.
  start: () => postgres.start(),
}

process.on("message", (order: string) => {
  void Promise.resolve(orders[order]?.()).then(() => process.send?.("done"))
})
// Whoever started us is done, or gone.
process.once("disconnect", () => void postgres.stop())
process.send?.({ appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl })
