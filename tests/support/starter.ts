import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { chmod, mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

export type Starter = {
  process: ChildProcess
  /** Everything it has printed so far. */
  output: () => string
  /** Ctrl-C; gives the exit code. */
  stop: () => Promise<number | null>
}

/** `npm start` as a process group of its own, with nothing but these settings. */
export function runStarter(env: Record<string, string>): Starter {
  const kept = { PATH: process.env["PATH"], HOME: process.env["HOME"], HOST: "127.0.0.1" }
  const child = spawn(process.execPath, ["bin/start.mjs"], {
    env: { ...kept, NODE_ENV: "production", ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  child.stdout.on("data", (data: Buffer) => (output += String(data)))
  child.stderr.on("data", (data: Buffer) => (output += String(data)))
  const exit = once(child, "exit").then(([code]) => code as number | null)
  const stop = () => {
    child.kill("SIGTERM")
    return exit
  }
  return { process: child, output: () => output, stop }
}

/** Runs `npm start` to its end and gives what it said. */
export async function startAndFail(
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const starter = runStarter(env)
  const [code] = (await once(starter.process, "exit")) as [number | null]
  return { code, said: starter.output().trim() }
}

/** Waits until the address answers with the status. */
export async function answers(url: string, status: number, seconds: number): Promise<Response> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    if (response?.status === status) return response
    if (Date.now() > end)
      throw new Error(`${url} gave ${String(response?.status)}, not ${status}, for ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The process id of the embedded database of a data folder; null when it does not run. */
export function findPostmaster(dataDir: string): number | null {
  const file = join(dataDir, "postgres", "postmaster.pid")
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : null
}

export function requirePostmaster(dataDir: string): number {
  const pid = findPostmaster(dataDir)
  if (!pid) throw new Error(`No database runs in ${dataDir}`)
  return pid
}

/** A folder for one test, which the database's user can reach when the tests run as root. */
export async function aFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `backwise-${purpose}-`))
  await chmod(folder, 0o711)
  return folder
}

/** As a power cut: no process gets to say anything. The ids are those of our own children. */
export async function killHard(...pids: number[]): Promise<void> {
  // 0 would mean this process group and every process of the machine that has no parent.
  if (pids.some((pid) => pid < 2)) throw new Error("There is no such process of ours.")
  const all = pids.flatMap((pid) => [...childrenOf(pid), pid])
  for (const pid of all) endAtOnce(pid)
  while (all.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** One that has just ended with its parent is as dead as it should be. */
function endAtOnce(pid: number): void {
  try {
    process.kill(pid, "SIGKILL")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
  const pairs = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
  const direct = pairs.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []))
  return direct.flatMap((child) => [...childrenOf(child), child])
}

/** A zombie counts as dead: its memory, files and sockets are gone. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" })
  return stdout.trim() !== "" && !stdout.trim().startsWith("Z")
}
