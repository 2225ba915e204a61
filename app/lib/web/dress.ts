import { randomBytes } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { noCache, sharedCache, standingHeaders, strictTransport } from "./headers"
import { plainPage } from "./plain-page"
import { barePolicy, policy } from "./policy"
import type { ProblemCode } from "./problem"
import { safePath } from "./safe-path"

export type Dress = {
  formTargets: readonly string[]
  development: boolean
  /** True when people reach us over https. */
  secure: boolean
  /** Whether the database answers: tells a page that broke from a page that has to wait. */
  isReady: () => Promise<boolean>
}

/** What one request may be asked: whether the database failed it, though it may answer others. */
export type Visit = Dress & { hadTrouble: () => boolean }

/**
 * Prepares a request before Next sees it, and sees to it that its answer leaves with the headers it owes:
 * a prerendered page brings the policy stored with it, every other page gets one with a nonce of its own.
 * Next takes the nonce from the request's policy header.
 */
export function dress(request: IncomingMessage, response: ServerResponse, options: Visit): void {
  const own = policy([`'nonce-${randomBytes(16).toString("base64")}'`], options)
  request.headers["content-security-policy"] = own
  request.headers["x-backwise-peer"] = request.socket.remoteAddress ?? ""
  for (const [name, value] of standingHeaders) response.setHeader(name, value)
  if (options.secure) response.setHeader("strict-transport-security", strictTransport)
  atHead(response, (status) => {
    // Handlers answer for themselves, and in development Next shows what broke.
    const isOurs = request.url?.startsWith("/api/") || options.development
    if (status >= 500 && isPage(response) && !isOurs) return failed(request, options)
    finish(response, own)
    return null
  })
}

function isPage(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/html")
}

function finish(response: ServerResponse, own: string): void {
  const stored = response.hasHeader("content-security-policy")
  if (!stored) response.setHeader("content-security-policy", isPage(response) ? own : barePolicy)
  const cache = String(response.getHeader("cache-control") ?? "")
  // "Not modified" renews what a browser keeps, so it has to say the same as the page did.
  const isKept = response.statusCode === 200 || response.statusCode === 304
  if (stored && isKept) response.setHeader("cache-control", sharedCache)
  else if (!cache.startsWith("public")) response.setHeader("cache-control", noCache)
}

type Failed = Promise<{ status: number; body: string; retryAfter: string | null }>

/** In place of a page that broke: one that stands without scripts, names the request and tells the truth. */
async function failed(request: IncomingMessage, { isReady, hadTrouble }: Visit): Failed {
  const ready = !hadTrouble() && (await isReady().catch(() => false))
  const problem: ProblemCode = ready ? "internal" : "unavailable"
  const requestId = String(request.headers["x-request-id"])
  const back = safePath(request.url)
  return {
    status: ready ? 500 : 503,
    body: plainPage(problem, { requestId, back }),
    retryAfter: ready ? null : "3",
  }
}

/**
 * Calls `decide` once, just before the head leaves. A page it returns goes out instead of what was meant.
 * Node and Next start an answer in four ways, so all four ask first.
 */
function atHead(response: ServerResponse, decide: (status: number) => Failed | null): void {
  const { writeHead, write, end, flushHeaders } = response
  let replaced: boolean | undefined
  const isReplaced = (status: number) => {
    if (replaced !== undefined) return replaced
    const instead = decide(status)
    replaced = instead !== null
    const bare = () => Object.assign(response, { writeHead, write, end, flushHeaders })
    void instead?.then((page) => sendInstead(bare(), page))
    return replaced
  }
  const unless = <All extends unknown[], Result>(then: (...all: All) => Result, otherwise: Result) => {
    return (...all: All) => (isReplaced(response.statusCode) ? otherwise : then.apply(response, all))
  }
  response.writeHead = ((...all: Parameters<typeof writeHead>) =>
    isReplaced(all[0]) ? response : writeHead.apply(response, all)) as typeof writeHead
  response.write = unless(write as (...all: unknown[]) => boolean, true)
  response.end = unless(end as (...all: unknown[]) => typeof response, response)
  response.flushHeaders = unless(flushHeaders, undefined)
}

function sendInstead(response: ServerResponse, { status, body, retryAfter }: Awaited<Failed>): void {
  for (const name of ["content-encoding", "transfer-encoding", "etag", "vary", "link"])
    response.removeHeader(name)
  response.setHeader("content-type", "text/html; charset=utf-8")
  response.setHeader("content-length", Buffer.byteLength(body))
  response.setHeader("content-security-policy", policy([]))
  response.setHeader("cache-control", noCache)
  if (retryAfter) response.setHeader("retry-after", retryAfter)
  response.writeHead(status)
  response.end(body)
}
