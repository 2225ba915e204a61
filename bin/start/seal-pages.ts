// After `next build`: gives every prerendered page its own content security policy, stored with the page.
import { createHash } from "node:crypto"
import { readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { policy } from "../../app/lib/web/policy"

type Meta = { headers?: Record<string, string> }

/** Seals the pages of a build folder (".next"); gives their number. Twice has the effect of once. */
export async function sealPages(buildDir: string): Promise<number> {
  const folder = join(buildDir, "server", "app")
  const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html"))
  for (const page of pages) await sealPage(join(folder, page))
  return pages.length
}

async function sealPage(path: string): Promise<void> {
  const metaPath = path.replace(/\.html$/, ".meta")
  const html = await readFile(path, "utf8")
  const meta = JSON.parse(await readFile(metaPath, "utf8")) as Meta
  const headers = { ...meta.headers, "content-security-policy": policy(inlineHashes(html)) }
  await writeFile(metaPath, JSON.stringify({ ...meta, headers }, null, 2))
}

/** The hash sources of the inline scripts of a page, each once. */
export function inlineHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  const hashes = [...scripts].map(([, text = ""]) => createHash("sha256").update(text).digest("base64"))
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const buildDir = process.argv[2] ?? ".next"
  console.log(`Sealed ${await sealPages(buildDir)} prerendered pages.`)
}
