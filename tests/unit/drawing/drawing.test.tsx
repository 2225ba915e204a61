import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { drawings } from "@/lib/course/author/drawings"
import { Drawing } from "@/ui/drawing/drawing"
import { limb, shape, stroke } from "@/ui/drawing/pen"

describe.each(drawings)("the drawing %s", (name) => {
  const drawn = renderToStaticMarkup(<Drawing of={name} caption="What it shows." />)

  it("says in words what it shows, and has its caption", () => {
    const words = /role="img" aria-label="([^"]+)"/.exec(drawn)?.[1] ?? ""
    expect(words.length).toBeGreaterThan(60)
    expect(drawn).toContain("<figcaption>What it shows.</figcaption>")
  })

  // The policy forbids styles in attributes; ids would clash where a drawing stands twice on a page.
  it("takes nothing from outside, and may stand twice on a page", () => {
    expect(drawn).not.toMatch(/\s(style|id|href|src)=/)
  })

  it("is of numbers that a browser can draw", () => {
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/)
  })
})

it("a drawing that there is not leaves no empty frame", () => {
  expect(renderToStaticMarkup(<Drawing of="elephant" />)).toBe("")
})

describe("the pen", () => {
  it("draws through the points that it is given", () => {
    expect(stroke([0, 0], [10, 0], [20, 0])).toBe("M0 0C1.7 0 6.7 0 10 0C13.3 0 18.3 0 20 0")
    expect(shape([0, 0], [10, 0], [10, 10], [0, 10])).toMatch(/^M0 0C.+Z$/)
  })

  it("makes a limb as thick as its joints say, and round at its end", () => {
    const arm = limb([0, 0, 4], [0, 20, 3])
    expect(arm).toMatch(/^M4 0/)
    expect(arm).toContain("3 20A3 3 0 0 1 -3 20")
    expect(arm).toMatch(/-4 0$/)
  })
})
