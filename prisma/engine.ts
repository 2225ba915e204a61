import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { PrismaPg } from "@prisma/adapter-pg"
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils"
import type { SchemaEngine } from "@prisma/schema-engine-wasm"
import pg from "pg"

/** Prisma's schema engine in WebAssembly: the native one must be downloaded, which a closed network forbids. */
export async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine: Engine } = await (linked ??= instantiate())
  const scripts = new WholeScripts(url)
  const adapter = bindMigrationAwareSqlAdapterFactory(scripts)
  const engine = await Engine.new({ datamodels: undefined }, () => {}, adapter)
  try {
    return await work(engine)
  } catch (error) {
    throw scripts.failure ?? error
  } finally {
    engine.free()
  }
}

type Glue = typeof import("@prisma/schema-engine-wasm") & { __wbg_set_wasm(exports: unknown): void }

/** Once per process: the package's glue holds one instance, and a second would pull it from under the first. */
let linked: Promise<Glue> | undefined

/** The package expects a bundler to link its WebAssembly; under Node it is done by hand. */
async function instantiate(): Promise<Glue> {
  const require = createRequire(import.meta.url)
  const path = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm")
  const glue = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as unknown as Glue
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(await readFile(path), imports)
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports["__wbindgen_start"] as () => void
  start()
  return glue
}

/**
 * PrismaPg cuts a script at every semicolon, which breaks function bodies and leaves half a migration behind
 * when the process dies. Sent whole, Postgres runs it as one transaction.
 */
class WholeScripts implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres"
  readonly adapterName = "whole-scripts"
  readonly #inner: PrismaPg
  readonly #url: string
  readonly #opened: SqlDriverAdapter[] = []
  /** What Postgres said: the engine only reports that there was an "external error". */
  failure: unknown

  constructor(url: string) {
    this.#url = url
    this.#inner = new PrismaPg({ connectionString: url, max: 1 })
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.#whole(await this.#inner.connect())
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#whole(await this.#inner.connectToShadowDb())
  }

  /** Without this the connection, and the engine's lock with it, would stay for another ten seconds. */
  async dispose(): Promise<void> {
    await Promise.all(this.#opened.map((adapter) => adapter.dispose()))
  }

  #whole(adapter: SqlDriverAdapter): SqlDriverAdapter {
    this.#opened.push(adapter)
    adapter.executeScript = (script) =>
      runScript(this.#url, script).catch((error: unknown) => {
        this.failure = error
        throw error
      })
    return adapter
  }
}

async function runScript(url: string, script: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(script)
  } finally {
    await client.end()
  }
}
