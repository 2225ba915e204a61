import { describe, expect, it } from "vitest"
import { isSameSite } from "@/lib/web/guard"

const known = "https://course.example/"
const post = (headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/api/v1/x", {
    method: "POST",
    headers: { host: "127.0.0.1:3000", ...headers },
  })

describe("the guard", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "none" }],
    [{ origin: "https://course.example" }],
    [{ origin: "http://127.0.0.1:3000" }],
    [{ "sec-fetch-site": "same-origin", origin: "null" }],
  ])("lets our own pages through: %j", (headers) => {
    expect(isSameSite(post(headers), known)).toBe(true)
  })

  it.each([
    [{}],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ "sec-fetch-site": "" }],
    [{ "sec-fetch-site": "cross-site", origin: "https://course.example" }],
    [{ origin: "null" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "http://course.example" }],
    [{ origin: "https://course.example.evil.example" }],
    [{ origin: "https://course.example:8443" }],
    [{ origin: "127.0.0.1:3000" }],
  ])("refuses everybody else: %j", (headers) => {
    expect(isSameSite(post(headers), known)).toBe(false)
  })
})
