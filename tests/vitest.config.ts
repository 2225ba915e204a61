import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("..", import.meta.url))
const at = (path: string) => `${root}${path}`

// Chatham: 12 h 45 min or 13 h 45 min ahead, so that a test which leans on the machine's zone fails.
process.env["TZ"] = "Pacific/Chatham"

const alias = [
  { find: /^server-only$/, replacement: at("tests/support/server-only.ts") },
  { find: /^@\//, replacement: at("app/") },
  { find: /^#prisma\//, replacement: at("prisma/") },
  { find: /^#tests\//, replacement: at("tests/") },
]

/** Tests that start a Postgres or a server: slower, and never two files at once on one machine's memory. */
const heavy = { globalSetup: [at("tests/support/global.ts")], testTimeout: 60_000, hookTimeout: 120_000 }

function project(name: string, more: object = {}) {
  return {
    resolve: { alias },
    // A secret for tests only; settings() asks for one.
    test: {
      env: { NEXTAUTH_SECRET: "tests-only-5h1vQ9xT2mKc8RwZ0bNj" },
      name,
      root,
      include: [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`],
      ...more,
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      project("unit"),
      project("structure"),
      project("content"),
      project("database", heavy),
      project("faults", { ...heavy, fileParallelism: false, testTimeout: 180_000 }),
    ],
  },
})
