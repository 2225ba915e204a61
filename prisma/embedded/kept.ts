import { createHash, randomBytes } from "node:crypto"
import { open, readFile, rename } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import { Told } from "../told"
import { canReach, type DatabaseUser, ownFolder, sharedFolder } from "./user"

/** What the embedded database remembers between starts, in DATA_DIR/database.json (0600). */
export type Kept = { port: number; folder: string; ownerPassword: string; appPassword: string }

const fileIn = (dataDir: string) => join(dataDir, "database.json")

/** What was kept, or what is decided now and kept from here on. */
export async function loadKept(dataDir: string, user: DatabaseUser): Promise<Kept> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => null)
  if (text !== null) return parse(text, dataDir)
  const password = () => randomBytes(24).toString("base64url")
  const fresh = {
    port: await freePort(),
    folder: await chooseFolder(dataDir, user),
    ownerPassword: password(),
    appPassword: password(),
  }
  await saveKept(dataDir, fresh)
  return fresh
}

/** Written beside and renamed, then on the disk for sure: without the passwords the data could not be opened. */
export async function saveKept(dataDir: string, kept: Kept): Promise<void> {
  const half = `${fileIn(dataDir)}.${process.pid}`
  const file = await open(half, "w", 0o600)
  await file.writeFile(`${JSON.stringify(kept, null, 2)}\n`)
  await file.sync()
  await file.close()
  await rename(half, fileIn(dataDir))
}

function parse(text: string, dataDir: string): Kept {
  try {
    return JSON.parse(text) as Kept
  } catch {
    throw new Told(
      `${fileIn(dataDir)} is damaged. Restore it from a backup: it holds the database's passwords.`,
    )
  }
}

/** The data folder lies in DATA_DIR unless the database user cannot get there. */
async function chooseFolder(dataDir: string, user: DatabaseUser): Promise<string> {
  if (canReach(dataDir, user)) return join(dataDir, "postgres")
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16)
  await ownFolder(sharedFolder, 0o755)
  return join(sharedFolder, `data-${name}`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}

export function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
