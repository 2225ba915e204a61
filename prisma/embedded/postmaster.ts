import { spawnSync } from "node:child_process"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** "busy" is a server that is starting, recovering or stopping. */
export type State = "none" | "busy" | "ready"

/** How the server of a data folder is, from the lock file it keeps there. */
export async function look(folder: string): Promise<State> {
  const lock = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => null)
  if (lock === null) return "none"
  const [pid = "", , , , , , , status] = lock.split("\n")
  if (!(await isServing(pid, folder))) return "none"
  return status?.trim() === "ready" ? "ready" : "busy"
}

/** Above the highest number that Linux or macOS gives to a process. */
const nobody = "4194305"

/**
 * Takes the number of a process that is not this folder's server out of its lock file. Postgres asks only
 * whether the number is in use, and would refuse to start after a restart gave it to another program, or while
 * the dead server is a zombie that nobody in its container collects. The rest of the file stays: by it Postgres
 * sees whether children of the dead server still write.
 */
export async function disownLock(folder: string): Promise<void> {
  const path = join(folder, "postmaster.pid")
  if ((await look(folder)) !== "none") return
  const lock = await readFile(path, "utf8").catch(() => null)
  if (lock !== null) await writeFile(path, lock.replace(/^\d+/, nobody))
}

/** By its command line, which names the folder; a zombie has none. Where there is no /proc, `ps` tells. */
async function isServing(pid: string, folder: string): Promise<boolean> {
  if (process.platform !== "linux") return ps(pid).includes(folder)
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")
  return command.includes(folder)
}

function ps(pid: string): string {
  return spawnSync("ps", ["-ww", "-o", "command=", "-p", pid], { encoding: "utf8" }).stdout
}
