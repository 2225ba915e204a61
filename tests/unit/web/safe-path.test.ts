import { describe, expect, it } from "vitest"
import { safePath } from "@/lib/web/safe-path"

const hostile = [
  "//evil.example",
  "///evil.example",
  "////evil.example/%2f..",
  "/\\evil.example",
  "/\\/evil.example",
  "\\\\evil.example",
  "\\/evil.example",
  "https://evil.example",
  "HTTPS://evil.example/record",
  "http:evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/ /evil.example",
  "/./\\evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "/record/../..//evil.example",
  "/%2e%2e//evil.example",
  "evil.example",
  "record",
  "",
  "?next=/record",
  "#top",
  "/\u0000/evil.example",
  "/record\u00a0\u2028\\evil",
  "/\u0085/evil.example",
  "ftp://evil.example",
  "@evil.example",
  ":80/evil",
  `/${"a".repeat(2000)}`,
]

describe("safePath", () => {
  it.each(hostile)("leads home instead of %j", (next) => {
    expect(safePath(next)).toBe("/")
  })

  it.each([undefined, null, 7, ["/record"], { toString: () => "/record" }])(
    "leads home without a text: %j",
    (next) => {
      expect(safePath(next)).toBe("/")
    },
  )

  it.each([
    "/",
    "/record",
    "/course/staff/mechanism/what-it-does#claim-c1",
    "/sign-in?next=%2Frecord",
    "/check/staff/M1-S01?choice=kd&choice=tv",
    "/record?back=https://evil.example",
    "/caf%C3%A9",
  ])("keeps %s", (next) => {
    expect(safePath(next)).toBe(next)
  })

  it("takes dots out before it leads anywhere", () => {
    expect(safePath("/course/../record")).toBe("/record")
  })

  it("always stays on the site, whatever is asked for", () => {
    for (const next of hostile) {
      expect(new URL(safePath(next), "https://course.example").host).toBe("course.example")
    }
  })

  it("leads to the fallback it was given", () => {
    expect(safePath("//evil.example", "/record")).toBe("/record")
  })
})
