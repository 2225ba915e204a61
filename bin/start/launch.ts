import type { Settings } from "@/lib/settings/schema"
import { isFree } from "#prisma/embedded/kept"
import { Told } from "#prisma/told"
import { build } from "./build"
import { openDataDir } from "./data-dir"
import { openDatabase, type Opened } from "./open-database"
import { arrangeContent } from "./arrange-content"
import { findSecret } from "./secret"
import { readSettings } from "./read-settings"
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

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  if (await isFree(port, host)) return
  throw new Told(
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  )
}
