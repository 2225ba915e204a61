import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { keepCourse } from "@/lib/course/kept"
import { Told } from "#prisma/told"
import { bundleWorker } from "./bundle-worker"
import { soundCourse } from "./sound-course"
import { bundleVerifier } from "./bundle-verifier"
import { sealPages } from "./seal-pages"

const sources = [
  "app",
  "modules",
  "public",
  "prisma/schema.prisma",
  "bin/evidence",
  "bin/start/bundle-verifier.ts",
  "bin/offline",
  "bin/start/bundle-worker.ts",
  "bin/start/seal-pages.ts",
  "next.config.mjs",
  "package-lock.json",
  "tsconfig.json",
]

const stamp = ".next/built-from"

/** Builds the pages, unless they were built from exactly these sources. */
export async function build(env: NodeJS.ProcessEnv): Promise<void> {
  const now = await fingerprint()
  const built = await readFile(stamp, "utf8").catch(() => "")
  if (built === now) return
  await rm(stamp, { force: true })
  const course = await soundCourse()
  console.log("Building the pages (about a minute) ...")
  await step(["node_modules/next/dist/bin/next", "build"], env)
  console.log(`Sealed ${await sealPages(".next")} prerendered pages.`)
  await bundleWorker(".next")
  await keepCourse(process.cwd(), course)
  await bundleVerifier()
  await writeFile(stamp, now)
}

async function step(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const secret = env["NEXTAUTH_SECRET"] ?? createHash("sha256").update(`${Math.random()}`).digest("base64url")
  const child = spawn(process.execPath, args, {
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXTAUTH_SECRET: secret },
    stdio: ["ignore", "inherit", "inherit"],
  })
  const code = await new Promise((resolve) => child.once("exit", resolve).once("error", resolve))
  if (code !== 0) throw new Told("The pages could not be built; the reason is above.")
}

/** A hash over the names and contents of everything that goes into the pages. */
export async function fingerprint(): Promise<string> {
  const hash = createHash("sha256").update(process.version)
  for (const path of (await Promise.all(sources.map(filesIn))).flat()) {
    hash.update(path).update(await readFile(path))
  }
  return hash.digest("hex")
}

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
