import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { dress, type Visit } from "@/lib/web/dress"
import { observe } from "../../../bin/serve/observe"

const options: Visit = {
  formTargets: [],
  development: false,
  secure: false,
  isReady: async () => true,
  hadTrouble: () => false,
}
const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** A server that answers as Next would, dressed. */
async function serving(answer: RequestListener, more: Partial<Visit> = {}) {
  const server = createServer((request, response) => {
    observe(request, response)
    dress(request, response, { ...options, ...more })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  return (headers = {}, path = "/record") => fetch(`http://127.0.0.1:${port}${path}`, { headers })
}

const page = (status = 200, headers = {}): RequestListener => {
  return (_, response) => {
    response.statusCode = status
    response.setHeader("content-type", "text/html; charset=utf-8")
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
    response.end("<h1>page</h1>")
  }
}

describe("every answer", () => {
  it("carries the standing headers and a request id", async () => {
    const { headers } = await (await serving(page()))()
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("referrer-policy")).toBe("same-origin")
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/)
    expect(headers.get("content-length")).toBe("13")
    expect(headers.has("strict-transport-security")).toBe(false)
  })

  it("asks for https only where there is https", async () => {
    const { headers } = await (await serving(page(), { secure: true }))()
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000")
  })

  it("runs nothing when it is no page", async () => {
    const get = await serving((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    )
    const { headers } = await get()
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("cache-control")).toBe("private, no-store")
  })

  it("believes nothing that only we may say", async () => {
    const seen: string[] = []
    const get = await serving((request, response) => {
      seen.push(...Object.values(request.headers).map(String))
      page()(request, response)
    })
    const lies = ["x-middleware-subrequest", "x-request-id", "content-security-policy", "x-backwise-peer"]
    await get(Object.fromEntries(lies.map((name) => [name, "a lie"])))
    expect(seen).toContain("127.0.0.1")
    expect(seen).not.toContain("a lie")
  })
})

describe("a page made for one person", () => {
  it("has a nonce of its own, which Next was given", async () => {
    let given = ""
    const get = await serving((request, response) => {
      given = String(request.headers["content-security-policy"])
      page()(request, response)
    })
    const [first, second] = [await get(), await get()]
    expect(second.headers.get("content-security-policy")).toBe(given)
    expect(first.headers.get("content-security-policy")).not.toBe(given)
    expect(given).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'; style-src 'self';/)
    expect(first.headers.get("cache-control")).toBe("private, no-store")
  })

  it("may send its form to the sign-in provider", async () => {
    const get = await serving(page(), { formTargets: ["https://login.example"] })
    expect((await get()).headers.get("content-security-policy")).toContain(
      "form-action 'self' https://login.example;",
    )
  })
})

describe("a prerendered page", () => {
  it("keeps the policy stored with it, and is asked for again after a deploy", async () => {
    const stored = {
      "content-security-policy": "script-src 'sha256-x'",
      "cache-control": "s-maxage=31536000",
    }
    const { headers } = await (await serving(page(200, stored)))()
    expect(headers.get("content-security-policy")).toBe("script-src 'sha256-x'")
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
  })
})

describe("a page that breaks", () => {
  const broken = page(500, { "content-encoding": "gzip", "set-cookie": "a=1" })

  it("is replaced by one that names the request and shows nothing else", async () => {
    const response = await (await serving(broken))()
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain(response.headers.get("x-request-id"))
    expect(text).not.toContain("<h1>page</h1>")
    expect(text).not.toContain("<script")
  })

  it("says that it is the database, and when to come back", async () => {
    const isReady = async () => Promise.reject(new Error("down"))
    const response = await (await serving(broken, { isReady }))()
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "3"])
  })

  it("says so too when the database answers others, but had nothing left for this one", async () => {
    const response = await (await serving(broken, { hadTrouble: () => true }))()
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "3"])
  })

  it("is replaced however Next begins to answer", async () => {
    const ways: RequestListener[] = [
      (_, response) => response.writeHead(500).end("page"),
      (_, response) => void (response.write("page"), response.end()),
      (_, response) => void (response.flushHeaders(), response.end("page")),
    ]
    for (const way of ways) {
      const get = await serving((request, response) => {
        response.statusCode = 500
        response.setHeader("content-type", "text/html")
        way(request, response)
      })
      const response = await get()
      expect([response.status, (await response.text()).startsWith("<!doctype html>")]).toEqual([500, true])
    }
  })

  it("is left alone when a handler wrote it", async () => {
    expect(await (await (await serving(page(503)))({}, "/api/v1/sign-in")).text()).toBe("<h1>page</h1>")
  })

  it("shows itself while developing", async () => {
    expect(await (await (await serving(page(500), { development: true }))()).text()).toBe("<h1>page</h1>")
  })
})
