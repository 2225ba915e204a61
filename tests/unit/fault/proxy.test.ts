import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, afterEach, expect, it } from "vitest"
import { startFaultProxy } from "#tests/support/fault/proxy"

let asked = 0
const server = createServer((request, response) => {
  asked += 1
  request.resume().once("end", () => response.end("x".repeat(10_000)))
})
await once(server.listen(0, "127.0.0.1"), "listening")
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const proxy = await startFaultProxy(address)
const get = (seconds = 5) =>
  fetch(`${proxy.through(address)}/page`, { signal: AbortSignal.timeout(seconds * 1000) }).then((answer) =>
    answer.text(),
  )
// Each test speaks over connections of its own.
afterEach(() => (proxy.set(), proxy.cut()))
afterAll(async () => {
  await proxy.close()
  server.close()
  server.closeAllConnections()
})

it("passes everything on in fair weather", async () => {
  expect(await get()).toHaveLength(10_000)
})

it("holds every piece up, each way", async () => {
  proxy.set({ delay: 100 })
  const begun = performance.now()
  expect(await get()).toHaveLength(10_000)
  expect(performance.now() - begun).toBeGreaterThan(195)
})

it("lets only so many bytes a second through", async () => {
  proxy.set({ rate: 40_000 })
  const begun = performance.now()
  expect(await get()).toHaveLength(10_000)
  expect(performance.now() - begun).toBeGreaterThan(240)
})

it("swallows what is sent, and tells nobody", async () => {
  proxy.set({ blackHole: true })
  const before = asked
  await expect(get(0.3)).rejects.toThrow(/timeout/)
  expect(asked).toBe(before)
})

it("breaks off in the middle of an answer", async () => {
  proxy.set({ resetAfter: 2_000 })
  await expect(get()).rejects.toThrow()
})

it("ends the answering side alone", async () => {
  proxy.set({ halfClose: true })
  await expect(get()).rejects.toThrow()
})

it("refuses connections", async () => {
  proxy.set({ refuse: true })
  await expect(get()).rejects.toThrow()
})

it("loses the reply to what it is told, after it has been done", async () => {
  proxy.set({ loseReplyTo: (sent) => sent.includes("GET /page") })
  const before = asked
  await expect(get()).rejects.toThrow()
  expect([asked - before, proxy.lost()]).toEqual([1, 1])
})
