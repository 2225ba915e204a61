import fc from "fast-check"
import QRCode from "qrcode"
import { describe, expect, it } from "vitest"
import { hostOf, publicAddress } from "@/lib/qr/address"
import { drawPath, drawPicture } from "@/lib/qr/draw"

/** Which modules a path darkens: reads M x y h n v1 h-n z. */
function darkIn({ path, size }: { path: string; size: number }): boolean[] {
  const dark = Array.from({ length: size * size }, () => false)
  for (const [, x, y, long] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(long); step++) dark[Number(y) * size + Number(x) + step] = true
  return dark
}

describe("the address in a code", () => {
  it("is the one people type, with or without a slash at its end", () => {
    for (const base of ["https://course.example.org", "https://course.example.org/"])
      expect(publicAddress(base, "/course/patient")).toBe("https://course.example.org/course/patient")
  })

  it("keeps a port, which the host shows as well", () => {
    expect(publicAddress("http://localhost:3000", "/course/staff/risks")).toBe(
      "http://localhost:3000/course/staff/risks",
    )
    expect(hostOf("http://localhost:3000")).toBe("localhost:3000")
  })
})

describe("a code", () => {
  it("has the very modules that qrcode gives, for any text", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
        const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules
        const drawn = drawPath(text)
        expect(drawn.size).toBe(size)
        expect(darkIn(drawn)).toEqual([...data].map(Boolean))
      }),
      { numRuns: 40 },
    )
  })

  it("has a light edge of four modules, and a caption that cannot break out of the picture", () => {
    const picture = drawPicture("https://course.example.org/", "a<b&c")
    const { size } = drawPath("https://course.example.org/")
    expect(picture).toContain(`viewBox="0 0 ${size + 8} ${size + 11}"`)
    expect(picture).toContain('transform="translate(4 4)"')
    expect(picture).toContain("a&lt;b&amp;c</text>")
  })

  it("shrinks a long caption to its own width", () => {
    const long = "a-hospital-with-a-very-long-name.course.example.org"
    const { size } = drawPath("x")
    const letters = Number(/font-size="([\d.]+)"/.exec(drawPicture("x", long))?.[1])
    expect(letters * 0.56 * long.length).toBeLessThanOrEqual(size + 8 + 0.5)
  })
})
