import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { copyFile, mkdir, rm } from "node:fs/promises"
import { startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"
import { startProduct } from "#tests/support/product"
import { aFolder } from "#tests/support/starter"

/** One database and one built server for all journeys; tests share them and tell themselves apart by person. */
export default async function setup(): Promise<() => Promise<void>> {
  if (!existsSync(".next/BUILD_ID"))
    throw new Error("The journeys walk the built product: npm run build first.")
  const folder = await aFolder("journeys")
  const postgres = await startEmbedded(folder)
  await migrate(postgres.ownerUrl, postgres.appRole)
  const secret = randomBytes(32).toString("base64url")
  const product = await startProduct({ databaseUrl: postgres.appUrl, dataDir: folder, secret })
  // The tests' own processes inherit these: they arrange people through the product's own functions.
  Object.assign(process.env, {
    BACKWISE_ADDRESS: product.address,
    BACKWISE_OWNER_URL: postgres.ownerUrl,
    DATABASE_URL: postgres.appUrl,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: product.address,
    LOG_LEVEL: "silent",
  })
  return async () => {
    await product.stop()
    // Kept beside the traces of failed tests.
    await mkdir("test-results", { recursive: true })
    await copyFile(product.log, "test-results/server.log")
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
