import { randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import pg from "pg"
import { type Embedded, startEmbedded } from "#prisma/embedded/server"
import { freePort } from "#prisma/embedded/kept"
import { migrate } from "#prisma/migrate"
import { type Product, startProduct } from "#tests/support/product"
import { aFolder } from "#tests/support/starter"
import { type FaultProxy, startFaultProxy } from "./proxy"

/** One server with a fault proxy before it and another behind it. */
export type Post = {
  /** Where learners go: through the outer proxy. */
  address: string
  /** Between learners and the server. */
  outer: FaultProxy
  /** Between the server and the database. */
  inner: FaultProxy
  killAndStartAnew: () => Promise<void>
}

export type Rig = {
  folder: string
  postgres: Embedded
  /** Two servers, as behind a load balancer. */
  posts: readonly Post[]
  asOwner: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

/** Two servers on one real database, fsync and all, in a folder of its own. */
export async function startRig(): Promise<Rig> {
  const folder = await aFolder("rig")
  const postgres = await startEmbedded(folder)
  await migrate(postgres.ownerUrl, postgres.appRole)
  const secret = randomBytes(32).toString("base64url")
  const opened = await Promise.all([0, 1].map(() => openPost(postgres.appUrl, folder, secret)))
  return {
    folder,
    postgres,
    posts: opened.map(({ post }) => post),
    asOwner: (sql, values) => asOwner(postgres.ownerUrl, sql, values),
    stop: async () => {
      await Promise.all(opened.map(({ close }) => close()))
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openPost(databaseUrl: string, dataDir: string, secret: string) {
  const inner = await startFaultProxy(databaseUrl)
  const port = await freePort()
  const start = () => startProduct({ databaseUrl: inner.through(databaseUrl), dataDir, secret, port })
  let product: Product = await start()
  const outer = await startFaultProxy(product.address)
  const post: Post = {
    ...{ address: outer.through(product.address), outer, inner },
    killAndStartAnew: async () => {
      await product.kill()
      product = await start()
    },
  }
  return { post, close: () => Promise.all([product.stop(), outer.close(), inner.close()]) }
}

async function asOwner(url: string, sql: string, values: unknown[] = []) {
  const owner = new pg.Client({ connectionString: url })
  owner.on("error", () => {})
  await owner.connect()
  try {
    return (await owner.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await owner.end().catch(() => {})
  }
}
