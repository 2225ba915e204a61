import { access, constants, mkdir, writeFile, unlink } from "node:fs/promises"
import { join, resolve } from "node:path"
import { parseSettings } from "@/lib/settings/parse"
import type { Settings } from "@/lib/settings/schema"
import { isFree } from "#prisma/embedded/kept"
import { Told } from "#prisma/told"
import { build } from "./build"
import { openDatabase, type Opened } from "./open-database"
import { arrangeContent } from "./arrange-content"
import { findSecret } from "./secret"
import { runServer } from "./run-server"

export type Mode = { dev: boolean; buildOnly: boolean }

/** Everything between "installed" and "serving". A foreseen failure ends in its sentence and exit code 1. */
export async function launch(mode: Mode): Promise<void> {
  try {
    await (mode.buildOnly ? build(process.env) : start(mode.dev))
  } catch (error) {
    if (!(error instanceof Told)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

async function start(dev: boolean): Promise<void> {
  const settings = readSettings()
  const dataDir = await openDataDir(settings.dataDir)
  await refuseTakenPort(settings)
  const secret = settings.nextAuthSecret ?? (await findSecret(dataDir))
  const opened = await openDatabase(settings, dataDir)
  try {
    Object.assign(process.env, decided(settings, dataDir, secret, opened))
    if (!dev) await build(process.env)
    const link = await arrangeContent()
    await runServer({ dev, settings, link })
  } finally {
    await opened.close()
  }
}

function readSettings(): Settings {
  const parsed = parseSettings(process.env)
  if (parsed.ok) return parsed.settings
  throw new Told(parsed.sentences.join("\n"))
}

/** What the server and the build read from the environment, and nobody had to set. */
function decided(settings: Settings, dataDir: string, secret: string, opened: Opened) {
  return {
    PORT: String(settings.port),
    DATA_DIR: dataDir,
    DATABASE_URL: opened.url,
    NEXTAUTH_URL: settings.nextAuthUrl,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

async function openDataDir(given: string): Promise<string> {
  const dataDir = resolve(given)
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o711 })
    await access(dataDir, constants.W_OK | constants.X_OK)
    const probe = join(dataDir, `.probe-${process.pid}`)
    await writeFile(probe, "x".repeat(64 * 1024))
    await unlink(probe)
    return dataDir
  } catch (error) {
    throw new Told(refusal(dataDir, (error as NodeJS.ErrnoException).code))
  }
}

function refusal(dataDir: string, code = "unknown reason"): string {
  if (code === "ENOSPC" || code === "EDQUOT") return `The disk that holds the data folder ${dataDir} is full.`
  return `The data folder ${dataDir} cannot be written (${code}). Set DATA_DIR to a folder that this user can write.`
}

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  if (await isFree(port, host)) return
  throw new Told(
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  )
}
