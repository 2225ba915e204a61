import { createServer, request as send, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { standingHeaders } from "@/lib/web/headers"
import { refuse } from "../../../bin/serve/refuse"

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** The answer to one request, sent as it is written, by a server that lets through what is not refused. */
async function ask(method: string, path: string, secure = false): Promise<IncomingMessage> {
  const server = createServer((request, response) => {
    if (!refuse(request, response, secure)) response.end("let through")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = send({ port, method, path, host: "127.0.0.1" }, (answer) => resolve(answer.resume()))
    sent.on("error", reject).end()
  })
}

describe("a request that cannot be read", () => {
  it.each(["/course/%", "/course/%E0%A4%A", "/api/v1/attempts/%ff/answers", "/%c0%ae/?a=1"])(
    "is refused for its path %s",
    async (path) => {
      for (const method of ["GET", "HEAD", "POST"]) expect((await ask(method, path)).statusCode).toBe(400)
    },
  )

  it("is refused for a method that echoes, with the methods there are", async () => {
    const { statusCode, headers } = await ask("TRACE", "/record")
    expect([statusCode, headers.allow]).toEqual([405, "GET, HEAD, POST"])
  })

  it("is answered in plain text, with the standing headers and never kept", async () => {
    const { headers } = await ask("GET", "/%", true)
    expect(headers).toMatchObject(Object.fromEntries(standingHeaders))
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8")
    expect(headers["cache-control"]).toBe("private, no-store")
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect(headers["strict-transport-security"]).toBeDefined()
  })
})

it("everything that can be read is let through", async () => {
  for (const path of ["/", "/course/staff?a=%", "/caf%C3%A9", "/api/v1/progress?voice=%E0"])
    for (const method of ["GET", "POST", "OPTIONS", "DELETE"])
      expect((await ask(method, path)).statusCode, `${method} ${path}`).toBe(200)
})
