import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { answers } from "@/lib/figure/answers/rules"
import { outcome } from "@/lib/figure/driving/rules"
import { DrivingFile } from "@/lib/figure/driving/schema"

const file = DrivingFile.parse(parse(readFileSync("modules/figures/driving.yaml", "utf8")))
const { questions, outcomes, law } = file
const allNo = Object.fromEntries(questions.map(({ id }) => [id, "no"]))

/** Every way to answer the six questions, left open included. */
function* every(ids: string[]): Generator<Record<string, string | undefined>> {
  const [first, ...rest] = ids
  if (first === undefined) yield {}
  else
    for (const given of every(rest))
      for (const answer of [...answers, undefined]) yield { ...given, [first]: answer }
}

describe("to drive or not", () => {
  it("is no for every yes, doubt or missing answer, tried in all their combinations", () => {
    let tried = 0
    for (const given of every(questions.map(({ id }) => id))) {
      const clean = Object.values(given).every((answer) => answer === "no")
      if (outcome(questions, given) !== (clean ? "again" : "stay")) expect.fail(JSON.stringify(given))
      tried++
    }
    expect(tried).toBe(4 ** 6)
  })

  it("never grows milder by one more sign", () => {
    const worse = fc.record({
      given: fc.dictionary(fc.constantFrom(...Object.keys(allNo)), fc.constantFrom(...answers)),
      at: fc.constantFrom(...Object.keys(allNo)),
      to: fc.constantFrom("yes", "unknown"),
    })
    fc.assert(
      fc.property(worse, ({ given, at, to }) => {
        expect(outcome(questions, { ...given, [at]: to })).toBe("stay")
      }),
    )
  })

  it("is no before anything was answered, and for a list of nothing", () => {
    expect(outcome(questions, {})).toBe("stay")
    expect(outcome([], allNo)).toBe("stay")
  })
})

describe("what the decision says", () => {
  it("forbids, or says to look again and that the law still applies; it gives no leave", () => {
    expect(outcomes.stay.title).toEqual({ staff: "Do not drive.", patient: "Do not drive." })
    for (const voice of ["staff", "patient"] as const) {
      expect(outcomes.again.title[voice]).toMatch(/Check again before each trip\. The law still applies\./)
      expect(outcomes.again.advice[voice]).toMatch(/not notice/)
    }
    expect(JSON.stringify(outcomes)).not.toMatch(/\b(safe(ly|ty)?|ok(ay)?|fine)\b|\byou (can|may) drive\b/i)
  })

  it("refuses a file in which it would", () => {
    const copy = structuredClone(file)
    copy.outcomes.again.title.patient = "You are safe to drive."
    expect(DrivingFile.safeParse(copy).success).toBe(false)
  })
})

describe("the law", () => {
  const said = (points: { words: string }[]) => points.map(({ words }) => words).join(" ")

  it("keeps the two countries apart", () => {
    for (const voice of ["staff", "patient"] as const) {
      expect(said(law[voice].uk)).not.toMatch(/\bstate\b|US label|United States/)
      expect(said(law[voice].us)).not.toMatch(/England|Wales|offence|µg/)
      expect(said(law[voice].us)).toMatch(/not researched|not checked/)
    }
  })

  it("gives the blood limit to staff alone, and never as leave or as a sum", () => {
    const { patient, ...rest } = law
    expect(JSON.stringify(patient) + JSON.stringify(file.always)).not.toMatch(/550|µg|limit/)
    const point = rest.staff.uk.find(({ words }) => words.includes("550"))?.words
    expect(point).toMatch(/no dose that equals/)
    expect(point).toMatch(/being under it does not allow impaired driving/)
  })
})
