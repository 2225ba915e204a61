import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { inlineHashes, sealPages } from "../../../bin/start/seal-pages"

describe("sealing the prerendered pages", () => {
  it("hashes each inline script once, and no script of a file", () => {
    const html = `<script src="/a.js" async=""></script><script id="_R_">hello</script><script>hello</script>`
    // printf hello | openssl dgst -sha256 -binary | base64
    expect(inlineHashes(html)).toEqual(["'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='"])
  })

  it("stores the policy beside the page and keeps what was stored before", async () => {
    const build = await mkdtemp(join(tmpdir(), "seal-"))
    const page = join(build, "server/app/course/staff")
    await mkdir(join(build, "server/app/course"), { recursive: true })
    await writeFile(`${page}.html`, "<script>hello</script>")
    await writeFile(`${page}.meta`, JSON.stringify({ headers: { "x-nextjs-prerender": "1" }, status: 200 }))
    expect([await sealPages(build), await sealPages(build)]).toEqual([1, 1])
    const meta = JSON.parse(await readFile(`${page}.meta`, "utf8")) as {
      headers: Record<string, string>
      status: number
    }
    expect(meta).toMatchObject({ status: 200, headers: { "x-nextjs-prerender": "1" } })
    expect(meta.headers["content-security-policy"]).toContain(
      "'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='",
    )
    await rm(build, { recursive: true })
  })
})
