import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { answerKept, keepPages } from "../../../bin/serve/kept-pages"

const policy = "default-src 'none'; script-src 'sha256-x'"
const html = "<!doctype html><title>About</title>"
let address = ""
let close = () => {}

beforeAll(async () => {
  const build = await mkdtemp(join(tmpdir(), "kept-"))
  const folder = join(build, "server", "app")
  await mkdir(folder, { recursive: true })
  const routes = { "/about": {}, "/": {}, "/_not-found": {}, "/icon.svg": {}, "/unsealed": {} }
  await writeFile(join(build, "prerender-manifest.json"), JSON.stringify({ routes }))
  for (const [name, headers] of Object.entries({
    about: { "content-security-policy": policy },
    index: { "content-security-policy": policy },
    unsealed: {},
  })) {
    await writeFile(join(folder, `${name}.html`), html)
    await writeFile(join(folder, `${name}.meta`), JSON.stringify({ headers }))
  }
  await writeFile(join(build, "sw.js"), "self.skipWaiting()")
  const pages = await keepPages(build, true)
  const server = createServer((request, response) => {
    if (!answerKept(pages, request, response)) response.writeHead(418).end("Next")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => void server.close()
  await rm(build, { recursive: true })
})

afterAll(() => close())

const ask = (path: string, init: RequestInit = {}) => fetch(address + path, init)

describe("a kept page", () => {
  it("comes whole, with the policy stored with it and the headers that every answer owes", async () => {
    const response = await ask("/about?from=mail")
    expect(await response.text()).toBe(html)
    expect(response.headers.get("content-security-policy")).toBe(policy)
    expect(response.headers.get("x-content-type-options")).toBe("nosniff")
    expect(response.headers.get("strict-transport-security")).toContain("max-age=")
    expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
  })

  it("is found at the front door", async () => expect((await ask("/")).status).toBe(200))

  it("is not sent again to who holds it, even through a proxy that weakened the tag", async () => {
    const etag = (await ask("/about")).headers.get("etag") ?? ""
    const again = await ask("/about", { headers: { "if-none-match": `"else", W/${etag}` } })
    expect(again.status).toBe(304)
    expect(again.headers.get("content-security-policy")).toBe(policy)
    expect((await ask("/about", { headers: { "if-none-match": '"else"' } })).status).toBe(200)
  })

  it("has another tag when it is not zipped", async () => {
    const plain = await ask("/about", { headers: { "accept-encoding": "identity" } })
    expect(plain.headers.get("content-encoding")).toBeNull()
    expect(plain.headers.get("etag")).not.toBe((await ask("/about")).headers.get("etag"))
  })

  it("sends no body when only its head is asked for", async () => {
    const head = await ask("/about", { method: "HEAD" })
    expect([head.status, await head.text()]).toEqual([200, ""])
  })
})

it("brings the service worker with a policy that lets it fetch from us, and asks for it again each time", async () => {
  const response = await ask("/sw.js")
  expect(await response.text()).toBe("self.skipWaiting()")
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8")
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'.*connect-src 'self'$/)
  expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
})

describe("left to Next", () => {
  it.each([
    ["a form sent to a page", "/about", { method: "POST" }],
    ["the data of a page, by header", "/about", { headers: { rsc: "1" } }],
    ["the data of a page, by query", "/about?_rsc=abc", {}],
    ["a path written oddly", "//about", {}],
    ["a page that nobody sealed", "/unsealed", {}],
    ["a file", "/icon.svg", {}],
  ])("%s", async (_, path, init) => expect((await ask(path, init)).status).toBe(418))
})
