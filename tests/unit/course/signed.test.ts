import { describe, expect, it } from "vitest"
import { signed, signedWords } from "@/lib/course/signed"

const hash = "0123456789abcdef"
const signature = (version: string, on = "2026-12-01") => ({
  ...{ name: "Dr Ana Example", profession: "consultant pharmacist", registration: "GPhC 1", on, version },
})

describe("who stands by the course", () => {
  it("is nobody until somebody has signed", () => {
    expect(signedWords({ hash, signatures: [] })).toBe("Not yet reviewed by a clinician.")
  })

  it("is whoever signed this very version", () => {
    expect(signedWords({ hash, signatures: [signature("0123456789ab")] })).toBe(
      "Reviewed by Dr Ana Example, consultant pharmacist, on 2026-12-01.",
    )
  })

  it("is nobody for a version that came after the last signature, which is named", () => {
    const signatures = [signature("ffffffffffff", "2026-12-03"), signature("eeeeeeeeeeee", "2026-12-02")]
    expect(signed({ hash, signatures })).toEqual({ kind: "earlier", last: signatures[0] })
  })
})
