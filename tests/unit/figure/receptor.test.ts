import { describe, expect, it } from "vitest"
import { effectsIn, everyBound, openingOf, stateOf } from "@/lib/figure/receptor/rules"
import { buildCourse } from "@/lib/course/build"

const { course } = await buildCourse(process.cwd())
const figure = course.figures.receptor
if (!figure) throw new Error("The course has no receptor")

describe("a GABA-A receptor", () => {
  it.each([
    { gaba: false, diazepam: false, opening: "shut" },
    { gaba: false, diazepam: true, opening: "shut" },
    { gaba: true, diazepam: false, opening: "now-and-then" },
    { gaba: true, diazepam: true, opening: "more-often" },
  ])("with GABA $gaba and diazepam $diazepam: $opening", ({ opening, ...bound }) => {
    expect(openingOf(bound)).toBe(opening)
  })

  it("never opens without GABA", () => {
    expect(everyBound.filter(({ gaba }) => !gaba).map(openingOf)).toEqual(["shut", "shut"])
  })

  it("has four states, each with words of its own", () => {
    expect(new Set(everyBound.map(stateOf)).size).toBe(4)
    expect(everyBound.map((bound) => figure.states[stateOf(bound)].words)).toHaveLength(4)
  })

  it("gives diazepam no effect unless GABA is there too", () => {
    expect(everyBound.map((bound) => effectsIn(bound, ["sleepiness"]))).toEqual([[], [], [], ["sleepiness"]])
  })
})

describe("its file", () => {
  it("has α1, α2 and α3, and rests each effect on mouse data", () => {
    expect(figure.alphas.map(({ name }) => name)).toEqual(["α1", "α2", "α3"])
    expect(figure.data).toBe("mouse data")
    const claims = figure.alphas.flatMap(({ effects }) => effects.map(({ claim }) => claim))
    expect(claims.filter((claim) => !claim.endsWith("-mice"))).toEqual([])
  })

  it("lays sleepiness on α1 and looser muscles on α2, and on α3 at a very high dose only", () => {
    const [first, second, third] = figure.alphas.map(({ effects }) =>
      effects.map(({ words }) => words).join("; "),
    )
    expect(first).toContain("sleepiness")
    expect(second).toContain("looser muscles")
    expect(third).toBe("looser muscles at a very high dose only")
  })
})
