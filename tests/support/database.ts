import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, inject } from "vitest"
import { connect, disconnect } from "@/lib/database/client"
import type { PrismaClient } from "#prisma/generated/client"

export type TestDatabase = {
  /** As the product sees it. */
  url: string
  /** As the migrations see it. */
  ownerUrl: string
  /** A client beside the product's own, for arranging and for looking. */
  client: PrismaClient
}

/** A fresh migrated database, which the product's own `database` uses from here on; dropped after the file. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`
  await asOwner((owner) => clone(owner, name))
  const url = named(inject("appUrl"), name)
  process.env["DATABASE_URL"] = url
  process.env["NEXTAUTH_SECRET"] ??= randomBytes(32).toString("base64url")
  const client = connect(url, 4)
  afterAll(async () => {
    await client.$disconnect()
    await disconnect()
    await asOwner((owner) => owner.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
  })
  return { url, ownerUrl: named(inject("ownerUrl"), name), client }
}

/** An empty database, for trying migrations. */
export async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomBytes(6).toString("hex")}`
  await asOwner((owner) => owner.query(`CREATE DATABASE "${name}"`))
  afterAll(() => asOwner((owner) => owner.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)))
  return named(inject("ownerUrl"), name)
}

/** Postgres refuses while another file is cloning the same template. */
async function clone(owner: pg.Client, name: string, tries = 50): Promise<void> {
  try {
    await owner.query(`CREATE DATABASE "${name}" TEMPLATE backwise`)
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await clone(owner, name, tries - 1)
  }
}

export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>, name = "postgres"): Promise<T> {
  const owner = new pg.Client({ connectionString: named(inject("ownerUrl"), name) })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

function named(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
