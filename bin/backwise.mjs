#!/usr/bin/env node
// npx backwise evidence, npx backwise verify. Plain JavaScript: it runs before anything is installed.
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const commands = {
  evidence: "evidence <everyone | e-mail address or id> [--out file.zip]   takes a proof out of the database",
  verify: "verify <file.zip>   checks a proof; needs neither database nor network",
}

const [command, ...given] = process.argv.slice(2)
if (!Object.hasOwn(commands, command ?? "")) {
  console.error(
    `Backwise does two things here:\n${Object.values(commands)
      .map((line) => `  npx backwise ${line}`)
      .join("\n")}`,
  )
  process.exit(2)
}
// Before the folder changes: files are named from where one stands.
const here = process.env.INIT_CWD ?? process.cwd()
const place = (path) => resolve(here, path)

const root = fileURLToPath(new URL("..", import.meta.url))
process.chdir(root)
if (existsSync(join(root, ".env"))) process.loadEnvFile?.(join(root, ".env"))
process.env.NODE_ENV ??= "production"

const { install } = await import("./start/install.mjs")
if ((await install()) !== 0) process.exit(1)
const { register } = await import("tsx/esm/api")
register()
const { run } = await import(`./evidence/${command}.ts`)
process.exitCode = await run(given, place)
