// The server process: Next behind an access log and a shutdown that lets running requests finish.
import { createServer } from "node:http"
import next from "next"
import { startClosingOverdue } from "@/lib/attempt/deadline/worker"
import { disconnect } from "@/lib/database/client"
import { asVisit } from "@/lib/database/trouble"
import { checkHealth } from "@/lib/health/check"
import { startDraining } from "@/lib/health/drain"
import { log } from "@/lib/log/log"
import { startMailWorker } from "@/lib/mail/worker"
import { remindingOfReviews } from "@/lib/review/reminder/remind"
import { startFinishingRescores } from "@/lib/rescore/worker"
import { settings } from "@/lib/settings/settings"
import { type Dress, dress } from "@/lib/web/dress"
import { answerKept, keepPages } from "./kept-pages"
import { observe } from "./observe"
import { refuse } from "./refuse"

/** Long enough for a load balancer that asks every second to see that we are no longer ready. */
const noticeMilliseconds = 1_500
/** What a running request gets to finish. */
const graceMilliseconds = 10_000

// Whoever read our output may be gone. To tell nobody of it again and again would leave no time to stop.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})

const dev = process.argv.includes("--dev")
const { port, host, nextAuthUrl, oidc } = settings()
const dressing: Dress = {
  formTargets: oidc ? [new URL(oidc.issuer).origin] : [],
  development: dev,
  secure: nextAuthUrl.startsWith("https:"),
  isReady: async () => (await checkHealth()).ready,
}

const server = createServer()
const app = next({ dev, dir: process.cwd(), httpServer: server, port, hostname: "localhost" })
await app.prepare()
const answer = app.getRequestHandler()
// Loaded in development only.
const changes = dev ? (await import("./watch-course")).watchCourse() : null
const pages = dev ? new Map() : await keepPages(".next", dressing.secure)
server.on("request", (request, response) => {
  if (changes?.answer(request, response)) return
  observe(request, response)
  if (refuse(request, response, dressing.secure)) return
  if (answerKept(pages, request, response)) return
  asVisit((hadTrouble) => {
    dress(request, response, { ...dressing, hadTrouble })
    void answer(request, response)
  })
})
// Longer than the usual minute of a reverse proxy, which would else reuse a connection that we just closed.
server.keepAliveTimeout = 65_000

const workers = [startMailWorker([remindingOfReviews()]), startClosingOverdue(), startFinishingRescores()]
server.once("error", (error) => {
  log.fatal({ event: "server.failed", err: error })
  process.exit(1)
})
server.listen(port, host, () => {
  log.info({ event: "server.ready", port })
  process.send?.("ready")
})

let stopping: Promise<void> | undefined
const stop = () => void (stopping ??= drain())
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
// The starter is gone, killed hard: nobody is left to stop this process.
process.once("disconnect", stop)

async function drain(): Promise<void> {
  startDraining()
  log.info({ event: "server.draining" })
  changes?.close()
  await pause(process.stdout.isTTY ? 0 : noticeMilliseconds)
  const closed = new Promise((resolve) => server.close(resolve))
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  await Promise.race([closed, pause(graceMilliseconds)])
  clearInterval(sweep)
  server.closeAllConnections()
  await Promise.allSettled([...workers.map((worker) => worker?.stop()), disconnect()])
  log.info({ event: "server.stopped" })
  process.exit(0)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
