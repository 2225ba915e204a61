import { disconnect } from "@/lib/database/client"
import { openDataDir } from "./data-dir"
import { openDatabase } from "./open-database"
import { readSettings } from "./read-settings"
import { findSecret } from "./secret"

/** Works on the database that the server uses, with the same settings; also beside a running server. @throws Told */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const settings = readSettings()
  const dataDir = await openDataDir(settings.dataDir)
  const secret = settings.nextAuthSecret ?? (await findSecret(dataDir))
  const opened = await openDatabase(settings, dataDir)
  Object.assign(process.env, { DATABASE_URL: opened.url, NEXTAUTH_SECRET: secret })
  try {
    return await work()
  } finally {
    await disconnect()
    await opened.close()
  }
}
