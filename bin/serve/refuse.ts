// What Next would answer as if we were broken, though it is the request that is.
import type { IncomingMessage, ServerResponse } from "node:http"
import { noCache, standingHeaders, strictTransport } from "@/lib/web/headers"
import { barePolicy } from "@/lib/web/policy"

/** No Request can be made of these; a browser sends none of them, a probe does. */
const refusedMethods = new Set(["CONNECT", "TRACE", "TRACK"])

/** Refuses a request that cannot be read and gives true; anything else is left alone. */
export function refuse(request: IncomingMessage, response: ServerResponse, secure: boolean): boolean {
  const status = statusOf(request)
  if (status === null) return false
  const text = status === 405 ? "This method is not allowed here.\n" : "This address cannot be read.\n"
  response.writeHead(status, {
    ...Object.fromEntries(standingHeaders),
    ...(secure ? { "strict-transport-security": strictTransport } : {}),
    ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
    "content-security-policy": barePolicy,
    "cache-control": noCache,
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(text),
  })
  response.end(request.method === "HEAD" ? undefined : text)
  return true
}

function statusOf({ method = "GET", url = "/" }: IncomingMessage): 400 | 405 | null {
  if (refusedMethods.has(method)) return 405
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "")
    return null
  } catch {
    return 400
  }
}
