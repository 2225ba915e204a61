import { describe, expect, it } from "vitest"
import { buildCourse } from "@/lib/course/build"
import { arrows } from "@/ui/figure/cycle/loop-shape"

const { course } = await buildCourse(process.cwd())
const figure = course.figures.cycle
if (!figure) throw new Error("The course has no cycle")
const strengthOf = (claim: string) => course.claims[claim]?.strength

describe("the loop of pain and tight muscle", () => {
  it("is drawn with an arrow for each that is told of", () => {
    expect(arrows).toHaveLength(figure.round.length + 1)
  })

  it("marks no arrow as more than weak or mixed", () => {
    const marks = figure.round.map(({ claim }) => strengthOf(claim))
    expect(marks).toEqual(["weak", "unknown", "weak", "weak"])
  })

  it("says that it is unknown and not shown that diazepam breaks it", () => {
    expect(figure.breaks.claim).toBe("breaking-cycle-unknown")
    expect(strengthOf(figure.breaks.claim)).toBe("unknown")
    expect(figure.notShown).toEqual({ staff: "not shown", patient: "not shown" })
  })

  it("asks of every arrow what would prove it", () => {
    for (const { proof } of [...figure.round, figure.breaks]) {
      expect(proof.staff).not.toBe("")
      expect(proof.patient).not.toBe("")
    }
  })
})
