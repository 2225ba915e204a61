import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Course } from "@/lib/course/schema"
import { connect } from "@/lib/database/client"
import { hashPassword } from "@/lib/person/hash-password"
import { type Embedded, startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"
import { type Account, password } from "#tests/support/accounts"
import { topWithCourse } from "#tests/support/own-course"
import { type Product, startProduct } from "#tests/support/product"

export type Own = {
  /** Changes when the product is started anew; its address stays. */
  product: Product
  postgres: Embedded
  /** kill -9, and the same again on the same data and the same port. */
  killAndStartAnew: () => Promise<void>
  aStaffLearner: () => Promise<Account>
}

type Change = (course: Course) => Course

/** A product and a database for one test that breaks them, or that needs a course unlike the real one. */
export async function withOwnProduct(journey: (own: Own) => Promise<void>, change?: Change): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "backwise-own-"))
  const postgres = await startEmbedded(dataDir)
  await migrate(postgres.ownerUrl, postgres.appRole)
  const secret = randomBytes(32).toString("base64url")
  const top = change ? { top: await topWithCourse(dataDir, change) } : {}
  const start = (port?: number) =>
    startProduct({ databaseUrl: postgres.appUrl, dataDir, secret, ...top, ...(port ? { port } : {}) })
  const own: Own = {
    product: await start(),
    postgres,
    killAndStartAnew: async () => {
      await own.product.kill()
      own.product = await start(own.product.port)
    },
    aStaffLearner: () => aPersonIn(postgres.appUrl),
  }
  try {
    await journey(own)
  } finally {
    await own.product.stop()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function aPersonIn(url: string): Promise<Account> {
  const client = connect(url, 1)
  const [name, email] = ["Asha Menon", "asha@hospital.example"]
  const passwordHash = await hashPassword(password)
  const { id } = await client.person.create({ data: { name, email, passwordHash } })
  await client.$disconnect()
  return { id, name, email, password }
}
