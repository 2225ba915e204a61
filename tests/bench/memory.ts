import { readFile } from "node:fs/promises"
import { send } from "./load"

/** Resident memory after 10,000 lesson views against after 1,000. */
export async function measureMemory(lesson: string, pid: number): Promise<number> {
  await send(lesson, 1_000)
  const early = await resident(pid)
  await send(lesson, 9_000)
  return (await resident(pid)) / early
}

async function resident(pid: number): Promise<number> {
  // Two seconds: what the collector would free anyway is not counted.
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  const status = await readFile(`/proc/${pid}/status`, "utf8")
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
}
