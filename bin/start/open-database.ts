import pg from "pg"
import type { Settings } from "@/lib/settings/schema"
import { type Embedded, startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"

export type Opened = { url: string; close: () => Promise<void> }

/** The database of DATABASE_URL, or the embedded one; either way brought up to date. */
export async function openDatabase(settings: Settings, dataDir: string): Promise<Opened> {
  if (settings.databaseUrl) return openGiven(settings)
  const embedded = await startEmbedded(dataDir)
  const keeper = new Keeper(embedded)
  try {
    await migrate(embedded.ownerUrl, embedded.appRole)
    await keeper.watch()
  } catch (error) {
    await keeper.close()
    throw error
  }
  return { url: embedded.appUrl, close: () => keeper.close() }
}

async function openGiven({ databaseUrl, migrationUrl }: Settings): Promise<Opened> {
  const [url, ownerUrl] = [databaseUrl ?? "", migrationUrl ?? ""]
  const role = new URL(url).username
  const owner = new URL(ownerUrl).username
  await migrate(ownerUrl, role === owner ? undefined : decodeURIComponent(role))
  return { url, close: async () => {} }
}

/** Any number: every starter that uses a data folder shares this lock, so that the last one turns off the light. */
const inUse = 20_261_124

/** Holds one connection to the embedded database: its loss tells that the database died, and it is started anew. */
class Keeper {
  readonly #embedded: Embedded
  #client: pg.Client | undefined
  #closing = false

  constructor(embedded: Embedded) {
    this.#embedded = embedded
  }

  async watch(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#embedded.ownerUrl, keepAlive: true })
    client.on("error", () => {})
    client.once("end", () => void this.#revive())
    await client.connect()
    await client.query("SELECT pg_advisory_lock_shared($1)", [inUse])
    this.#client = client
  }

  async #revive(): Promise<void> {
    while (!this.#closing) {
      await new Promise((done) => setTimeout(done, 500))
      try {
        await this.#embedded.start()
        return await this.watch()
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
      }
    }
  }

  /** Stops the database, unless another Backwise uses the same data folder. */
  async close(): Promise<void> {
    this.#closing = true
    if (!(await this.#isShared())) await this.#embedded.stop()
    await this.#client?.end().catch(() => {})
  }

  async #isShared(): Promise<boolean> {
    try {
      await this.#client?.query("SELECT pg_advisory_unlock_shared($1)", [inUse])
      const answer = await this.#client?.query<{ free: boolean }>("SELECT pg_try_advisory_lock($1) AS free", [
        inUse,
      ])
      return answer?.rows[0]?.free === false
    } catch {
      return false
    }
  }
}
