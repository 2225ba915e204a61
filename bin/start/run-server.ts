import { type ChildProcess, spawn } from "node:child_process"
import type { Settings } from "@/lib/settings/schema"
import { Told } from "#prisma/told"

type Run = { dev: boolean; settings: Settings; link: string | null }

/** Requests have ten seconds to finish; a server that needs longer is stuck. */
const patience = 15_000

/** Runs the server until somebody stops it. It is a process of its own, so that the starter can outlive it. */
export async function runServer({ dev, settings, link }: Run): Promise<void> {
  const args = ["--import", "tsx", "bin/serve/serve.ts", ...(dev ? ["--dev"] : [])]
  const server = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] })
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve))
  const stopping = stopOnSignal(server)
  server.once("message", () => greet(settings, link))
  const code = await ended
  if (!stopping() && code !== 0) throw new Told("The server stopped unexpectedly; its last lines are above.")
}

function greet({ nextAuthUrl }: Settings, link: string | null): void {
  console.log(`\nBackwise is at ${nextAuthUrl}`)
  if (link) console.log(`Nobody runs it yet. Become its administrator here (once, within a day):\n${link}`)
  console.log("Stop it with Ctrl-C.\n")
}

/** Ctrl-C reaches the server by itself too; being told twice to stop does no harm. */
function stopOnSignal(server: ChildProcess): () => boolean {
  let told = false
  const stop = () => {
    told = true
    server.kill("SIGTERM")
    setTimeout(() => server.kill("SIGKILL"), patience).unref()
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
  return () => told
}
