import { randomUUID } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { isDraining } from "@/lib/health/drain"
import { log } from "@/lib/log/log"

/** Headers that only we may set: an id from outside could be forged, the others steer Next from within. */
const ours = [
  "x-request-id",
  "x-middleware-subrequest",
  "x-middleware-next",
  "x-nonce",
  "content-security-policy-report-only",
]

/** Gives a request its id, on the way in and out, and writes one line when it has been answered. */
export function observe(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now()
  const requestId = randomUUID()
  for (const name of ours) if (request.headers[name] !== undefined) delete request.headers[name]
  request.headers["x-request-id"] = requestId
  response.setHeader("x-request-id", requestId)
  if (isDraining()) response.setHeader("connection", "close")
  const path = pathOf(request.url)
  response.once("close", () => {
    log.info({
      event: "request",
      requestId,
      method: request.method,
      path,
      status: response.statusCode,
      milliseconds: Math.round(performance.now() - started),
      ...(response.writableFinished ? {} : { aborted: true }),
    })
  })
}

/** Without the query, which may hold a one-time token. 200 characters: longer ones are probes. */
function pathOf(url = "/"): string {
  const end = url.indexOf("?")
  return (end === -1 ? url : url.slice(0, end)).slice(0, 200)
}
