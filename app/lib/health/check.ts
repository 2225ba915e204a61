import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { appliedMigrations } from "./data"
import { isDraining } from "./drain"

export type Health = { ready: true } | { ready: false; reason: "draining" | "database" | "migrations" }

/** Probes come from everywhere and often; one look at the database a second answers all of them. */
const freshMilliseconds = 1_000

let last: { at: number; health: Promise<Health> } | undefined

/** Whether this process can serve: the database answers and has every migration that this code needs. */
export async function checkHealth(): Promise<Health> {
  if (isDraining()) return { ready: false, reason: "draining" }
  // Not the time of day, which may be set back while we run.
  const now = performance.now()
  if (!last || now - last.at > freshMilliseconds) last = { at: now, health: look() }
  return last.health
}

async function look(): Promise<Health> {
  try {
    const [needed, applied] = await Promise.all([neededMigrations(), appliedMigrations()])
    return needed.every((name) => applied.has(name))
      ? { ready: true }
      : { ready: false, reason: "migrations" }
  } catch {
    return { ready: false, reason: "database" }
  }
}

let needed: Promise<string[]> | undefined

function neededMigrations(): Promise<string[]> {
  needed ??= readdir(/* turbopackIgnore: true */ join(process.cwd(), "prisma", "migrations")).then((names) =>
    names.filter((name) => /^\d{14}_/.test(name)),
  )
  return needed
}
