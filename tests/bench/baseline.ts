import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { freePort } from "#prisma/embedded/kept"
import { answers } from "#tests/support/starter"

const folder = "tests/bench/baseline"
const next = "node_modules/next/dist/bin/next"

/** Builds and starts the bare page with Next's own server; gives its address and how to stop it. */
export async function startBaseline(): Promise<{ address: string; stop: () => Promise<void> }> {
  const [code] = (await once(run(["build", folder]), "exit")) as [number]
  if (code !== 0) throw new Error("The bare page could not be built")
  const port = await freePort()
  const server = run(["start", folder, "--port", String(port), "--hostname", "127.0.0.1"])
  const address = `http://127.0.0.1:${port}`
  await answers(address, 200, 30)
  const stop = async () => {
    server.kill("SIGTERM")
    await once(server, "exit")
  }
  return { address, stop }
}

function run(args: string[]): ChildProcess {
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" }
  return spawn(process.execPath, [next, ...args], { env, stdio: ["ignore", "ignore", "inherit"] })
}
