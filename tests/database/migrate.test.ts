import pg from "pg"
import { expect, it } from "vitest"
import { knownMigrations, migrate } from "#prisma/migrate"
import { emptyDatabase } from "#tests/support/database"

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Prisma's own table, as it makes it. */
const ledger = `CREATE TABLE "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

it("brings an empty database up, and does nothing the second time", async () => {
  const url = await emptyDatabase()
  expect(await migrate(url)).toEqual(await knownMigrations())
  expect(await migrate(url)).toEqual([])
})

it("has the effect of once when three start together", async () => {
  const url = await emptyDatabase()
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(await knownMigrations())
})

it("goes on from a migration whose process was killed", async () => {
  const url = await emptyDatabase()
  const [first] = await knownMigrations()
  const begun = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('1', '', '${first}')`
  await query(url, `${ledger}; ${begun}`)
  expect(await migrate(url)).toEqual(await knownMigrations())
})

it("refuses a database that is newer than the code, in one sentence", async () => {
  const url = await emptyDatabase()
  await migrate(url)
  await query(
    url,
    `UPDATE "_prisma_migrations" SET migration_name = '29990101000000_from_the_future'
      WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations")`,
  )
  await expect(migrate(url)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Told: The database is newer than this Backwise (it has 29990101000000_from_the_future). Start the newer version; nothing was changed.]`,
  )
})

it("says in one sentence why a database cannot be had", async () => {
  const url = new URL(await emptyDatabase())
  url.password = "wrong"
  await expect(migrate(url.href)).rejects.toThrow(/refuses the user or password of DATABASE_URL/)
  await expect(migrate("postgresql://a:b@127.0.0.1:1/c")).rejects.toThrow(
    "The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Is it running?",
  )
})
