import { access, constants, mkdir, stat, unlink, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { Told } from "#prisma/told"

/** Makes the data folder and tries to write in it, or says why that cannot be. Gives its full path. */
export async function openDataDir(given: string): Promise<string> {
  const dataDir = resolve(given)
  try {
    await makeFolder(dataDir)
    await access(dataDir, constants.W_OK | constants.X_OK)
    const probe = join(dataDir, `.probe-${process.pid}`)
    await writeFile(probe, "x".repeat(64 * 1024))
    await unlink(probe)
    return dataDir
  } catch (error) {
    throw new Told(refusal(dataDir, (error as NodeJS.ErrnoException).code))
  }
}

/** Not mkdir's own `recursive`: where a file system refuses with ENOENT, as /proc does, Node never returns. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return
  if (found) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" })
  await makeFolder(dirname(path))
  // Others may walk through, not look: the database's user must reach its own folder inside.
  await mkdir(path, { mode: 0o711 })
}

function refusal(dataDir: string, code = "unknown reason"): string {
  if (code === "ENOSPC" || code === "EDQUOT") return `The disk that holds the data folder ${dataDir} is full.`
  return `The data folder ${dataDir} cannot be written (${code}). Set DATA_DIR to a folder that this user can write.`
}
