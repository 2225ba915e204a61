// Prerendered pages and the service worker, read and compressed once: what is the same for everyone is answered
// from memory.
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { sharedCache, standingHeaders, strictTransport } from "@/lib/web/headers"
import { workerPolicy } from "@/lib/web/policy"

type KeptPage = { plain: Buffer; zipped: Buffer; etag: string; headers: OutgoingHttpHeaders }
export type KeptPages = ReadonlyMap<string, KeptPage>

const html = "text/html; charset=utf-8"
const script = "text/javascript; charset=utf-8"

/** Every prerendered page of a sealed build (".next"), and its service worker, by their paths. */
export async function keepPages(buildDir: string, secure: boolean): Promise<KeptPages> {
  const manifest = JSON.parse(await readFile(join(buildDir, "prerender-manifest.json"), "utf8")) as {
    routes: Record<string, unknown>
  }
  const paths = Object.keys(manifest.routes).filter((path) => !path.startsWith("/_"))
  const pages = await Promise.all([
    keepWorker(buildDir, secure),
    ...paths.map((path) => keepPage(join(buildDir, "server", "app"), path, secure)),
  ])
  return new Map(pages.filter((page) => page !== null))
}

async function keepWorker(buildDir: string, secure: boolean): Promise<[string, KeptPage]> {
  return ["/sw.js", kept(await readFile(join(buildDir, "sw.js")), headersOf(workerPolicy, script, secure))]
}

async function keepPage(folder: string, path: string, secure: boolean): Promise<[string, KeptPage] | null> {
  const file = join(folder, path === "/" ? "index" : path)
  if (!existsSync(`${file}.html`)) return null
  const plain = await readFile(`${file}.html`)
  const meta = JSON.parse(await readFile(`${file}.meta`, "utf8")) as { headers: Record<string, string> }
  const policy = meta.headers["content-security-policy"]
  // A page that nobody sealed is left to Next, which gives it a nonce.
  if (!policy) return null
  return [path, kept(plain, headersOf(policy, html, secure))]
}

function kept(plain: Buffer, headers: OutgoingHttpHeaders): KeptPage {
  const policy = String(headers["content-security-policy"])
  const etag = `"${createHash("sha256").update(plain).update(policy).digest("base64url").slice(0, 22)}"`
  return { plain, zipped: gzipSync(plain, { level: 9 }), etag, headers }
}

function headersOf(policy: string, type: string, secure: boolean): OutgoingHttpHeaders {
  return {
    ...Object.fromEntries(standingHeaders),
    ...(secure ? { "strict-transport-security": strictTransport } : {}),
    "content-security-policy": policy,
    "content-type": type,
    "cache-control": sharedCache,
    // The same address answers Next's own scripts with data instead of a page.
    vary: "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, accept-encoding",
  }
}

/** Answers a request for a kept page and gives true; anything else is left alone. */
export function answerKept(pages: KeptPages, request: IncomingMessage, response: ServerResponse): boolean {
  const page = pages.get(pathOf(request.url))
  if (!page || !asksForPage(request)) return false
  const zip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""))
  const etag = zip ? `${page.etag.slice(0, -1)}-gzip"` : page.etag
  if (isHeld(request.headers["if-none-match"], etag)) {
    response.writeHead(304, { ...page.headers, etag }).end()
    return true
  }
  const body = zip ? page.zipped : page.plain
  const coding = zip ? { "content-encoding": "gzip" } : {}
  response.writeHead(200, { ...page.headers, ...coding, etag, "content-length": body.length })
  response.end(request.method === "HEAD" ? undefined : body)
  return true
}

function pathOf(url = "/"): string {
  const end = url.indexOf("?")
  return end === -1 ? url : url.slice(0, end)
}

function asksForPage({ method, headers, url }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && headers["rsc"] === undefined && !url?.includes("_rsc=")
}

/** A proxy may have weakened the tag; the page is the same. */
function isHeld(held: string | undefined, etag: string): boolean {
  return (held ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === etag)
}
