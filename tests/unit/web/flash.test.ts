import { describe, expect, it } from "vitest"
import { clearFlashHeader, flashHeader, parseFlash } from "@/lib/web/flash"

const valueOf = (header: string) => decodeURIComponent(header.split(";")[0]!.split("=")[1]!)

describe("the flash", () => {
  it("carries a problem, its fields and what to put back to one page", () => {
    const flash = { problem: "invalid" as const, fields: ["email"], values: { email: "ann@ward; é" } }
    const header = flashHeader(flash, { path: "/sign-in?next=/record", secure: true })
    expect(header).toContain("; Path=/sign-in; Max-Age=60; HttpOnly; SameSite=Lax; Secure")
    expect(parseFlash(valueOf(header))).toEqual(flash)
  })

  it("is taken back for the page it was meant for", () => {
    expect(clearFlashHeader({ path: "/sign-in", secure: false })).toContain("=; Path=/sign-in; Max-Age=0;")
  })

  it.each([undefined, "", "{", "7", '{"problem":"toString"}', '{"problem":"invalid","fields":[7]}'])(
    "is nothing when it says %j",
    (value) => {
      expect(parseFlash(value)).toBeNull()
    },
  )
})
