import { execFileSync, spawnSync } from "node:child_process"
import { chown, mkdir } from "node:fs/promises"
import { Told } from "../told"

/** Who runs Postgres. It refuses root, so root lends it to another user; everybody else runs it themselves. */
export type DatabaseUser = { ids: { uid?: number; gid?: number } }

/** Where root keeps what the database user must reach but cannot under a closed home directory. */
export const sharedFolder = "/var/lib/backwise"

const names = ["backwise", "postgres"]

/** How to find programs and where to put passing files, on each system. Of ours, Postgres gets no more than this. */
const passedOn = ["PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "SystemDrive", "ComSpec"]

/** What every program of the database is started with: no secret of the product, and no setting of Postgres. */
export function databaseEnvironment(
  from: Record<string, string | undefined> = process.env,
): NodeJS.ProcessEnv {
  const passed = passedOn.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]))
  return { ...Object.fromEntries(passed), LC_ALL: "C", TZ: "UTC" }
}

export function findUser(): DatabaseUser {
  if (process.getuid?.() !== 0) return { ids: {} }
  const found = names.map(idsOf).find(Boolean) ?? makeUser() ?? idsOf("nobody")
  if (found) return { ids: found }
  throw new Told(
    "Backwise runs as root, but found no other user for its database. Start it as an ordinary user or set DATABASE_URL.",
  )
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    return undefined
  }
}

function makeUser() {
  const name = "backwise"
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name])
  return idsOf(name)
}

/** Makes a folder and gives it to the user. */
export async function ownFolder(path: string, mode: number, user?: DatabaseUser): Promise<void> {
  await mkdir(path, { recursive: true, mode })
  const { uid, gid } = user?.ids ?? {}
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

/** Whether the user can walk into a folder, asked as that user. */
export function canReach(path: string, user: DatabaseUser): boolean {
  const asked = ["-c", 'test -x "$1"', "sh", path]
  const test = spawnSync("/bin/sh", asked, { ...user.ids, cwd: "/", env: databaseEnvironment() })
  return test.status === 0
}
