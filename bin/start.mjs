#!/usr/bin/env node
// npm start, npm run dev and npm run build. Plain JavaScript: it runs before anything is installed.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
process.chdir(root)
if (existsSync(join(root, ".env"))) process.loadEnvFile?.(join(root, ".env"))

const { install } = await import("./start/install.mjs")
if ((await install()) !== 0) process.exit(1)

const dev = process.argv.includes("--dev")
process.env.NODE_ENV = dev ? "development" : "production"
const { register } = await import("tsx/esm/api")
register()
const { launch } = await import("./start/launch.ts")
await launch({ dev, buildOnly: process.argv.includes("--build-only") })
