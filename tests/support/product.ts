import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createWriteStream, openSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "#prisma/embedded/kept"

type Wanted = {
  databaseUrl: string
  /** A folder of its own; the server's log is kept in it as server.log. */
  dataDir: string
  secret: string
  port?: number
  env?: Record<string, string>
  /** The folder it is started in; this one where nothing else is said. */
  top?: string
  /** A file that the server writes its log to by itself, such as one that is always full. */
  logTo?: string
}

export type Product = {
  address: string
  port: number
  pid: number
  log: string
  /** From here on nobody reads what it prints, as when its starter was killed. */
  deafen: () => void
  /** Lets running requests finish. */
  stop: () => Promise<void>
  /** As a power cut would. */
  kill: () => Promise<void>
}

/** Starts the built product as a process of its own and waits until it serves. Stopped by its own id. */
export async function startProduct(wanted: Wanted): Promise<Product> {
  const { databaseUrl, dataDir, secret, port, env, logTo, top } = wanted
  const out = logTo === undefined ? "pipe" : openSync(logTo, "a")
  const chosen = port ?? (await freePort())
  const address = `http://127.0.0.1:${chosen}`
  const log = join(dataDir, "server.log")
  const server = spawn(process.execPath, ["--import", "tsx", "bin/serve/serve.ts"], {
    stdio: ["ignore", out, out, "ipc"],
    ...(top ? { cwd: top } : {}),
    env: {
      ...process.env,
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      TZ: "Pacific/Chatham",
      HOST: "127.0.0.1",
      PORT: String(chosen),
      NEXTAUTH_URL: address,
      NEXTAUTH_SECRET: secret,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: "info",
      ...env,
    },
  })
  const output = createWriteStream(log, { flags: "a" })
  server.stdout?.pipe(output)
  server.stderr?.pipe(output)
  await ready(server, log)
  return {
    address,
    port: chosen,
    pid: server.pid!,
    log,
    deafen: () => {
      server.stdout?.destroy()
      server.stderr?.destroy()
    },
    stop: () => end(server, "SIGTERM"),
    kill: () => end(server, "SIGKILL"),
  }
}

async function ready(server: ChildProcess, log: string): Promise<void> {
  const failed = once(server, "exit").then(([code]) => {
    throw new Error(`The server stopped with code ${String(code)} before it was ready; see ${log}`)
  })
  await Promise.race([once(server, "message"), failed])
}

async function end(server: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = once(server, "exit")
  server.kill(signal)
  await exit
}
