import { rm } from "node:fs/promises"
import type { TestProject } from "vitest/node"
import { startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"
import { aFolder } from "./starter"

declare module "vitest" {
  interface ProvidedContext {
    ownerUrl: string
    appUrl: string
  }
}

/** One real Postgres for a whole project's run, in a folder of its own; its database is every test's template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await aFolder("test")
  const postgres = await startEmbedded(folder)
  await migrate(postgres.ownerUrl, postgres.appRole)
  project.provide("ownerUrl", postgres.ownerUrl)
  project.provide("appUrl", postgres.appUrl)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
