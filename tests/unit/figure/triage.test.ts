import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { leftWaiting, play } from "@/lib/figure/triage/rules"
import { type Level, levels, TriageFile } from "@/lib/figure/triage/schema"

const aLevel = fc.constantFrom(...levels)
const someCases = fc
  .array(aLevel, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((level, index) => ({ id: `case${index}`, level })))
const someAnswers = fc.array(aLevel, { maxLength: 60 })

/** What was answered to whom, found in another way than by the rules: one answer after the other. */
function log(cases: { id: string; level: Level }[], answers: Level[]) {
  return answers.flatMap((chosen, turn) => {
    const now = play(cases, answers.slice(0, turn)).left[0]
    return now ? [{ ...now, chosen }] : []
  })
}

describe("playing the cases", () => {
  it("never ends with a case unanswered or wrong", () => {
    fc.assert(
      fc.property(someCases, someAnswers, (cases, answers) => {
        const said = log(cases, answers)
        for (const { id, level } of cases) {
          const last = said.findLast((each) => each.id === id)
          const open = play(cases, answers).left.some((each) => each.id === id)
          expect(open).toBe(last?.chosen !== level)
        }
      }),
    )
  })

  it("reports every emergency that was called anything less, and names those first", () => {
    fc.assert(
      fc.property(someCases, someAnswers, (cases, answers) => {
        const waited = log(cases, answers).filter(
          ({ level, chosen }) => level === "emergency" && chosen !== "emergency",
        )
        const { missed } = play(cases, answers)
        const first = missed.filter(leftWaiting)
        expect(new Set(first.map((each) => each.case.id))).toEqual(new Set(waited.map(({ id }) => id)))
        expect(missed.slice(0, first.length)).toEqual(first)
      }),
    )
  })

  it("comes to an end for whoever learns: right answers alone empty what is left", () => {
    fc.assert(
      fc.property(someCases, someAnswers, (cases, answers) => {
        const { left } = play(cases, answers)
        const rest = left.map(({ level }) => level)
        expect(play(cases, [...answers, ...rest]).left).toEqual([])
      }),
    )
  })

  it("brings a missed case again after the others", () => {
    const cases = [
      { id: "legs", level: "emergency" },
      { id: "fever", level: "soon" },
    ] as const
    const { left, missed } = play(cases, ["soon"])
    expect(left.map(({ id }) => id)).toEqual(["fever", "legs"])
    expect(missed).toEqual([{ case: cases[0], chosen: ["soon"] }])
  })

  it("puts a need called none before care that was not needed", () => {
    const cases = [
      { id: "stiff", level: "selfCare" },
      { id: "fever", level: "soon" },
    ] as const
    expect(play(cases, ["emergency", "selfCare"]).missed.map((each) => each.case.id)).toEqual([
      "fever",
      "stiff",
    ])
  })
})

describe("the cases of the course", () => {
  const file = TriageFile.parse(parse(readFileSync("modules/figures/triage.yaml", "utf8")))

  it("are twelve for staff and eight for patients", () => {
    expect([file.cases.staff.length, file.cases.patient.length]).toEqual([12, 8])
  })

  it.each(["staff", "patient"] as const)("call every sign of cauda equina an emergency (%s)", (voice) => {
    const signed = file.cases[voice].filter(({ claims }) => claims.includes("cauda-equina-emergency"))
    expect(signed.length).toBeGreaterThanOrEqual(3)
    expect(new Set(signed.map(({ level }) => level))).toEqual(new Set(["emergency"]))
  })

  it.each(["staff", "patient"] as const)(
    "rest on the ledger's emergency, urgent and self-care claims (%s)",
    (voice) => {
      for (const { level, claims } of file.cases[voice]) {
        expect(claims.some((id) => /emergency/.test(id))).toBe(level === "emergency")
        expect(claims.includes("urgent-signs")).toBe(level === "soon")
      }
    },
  )

  it.each(["staff", "patient"] as const)("ask for each answer more than once (%s)", (voice) => {
    for (const level of levels)
      expect(file.cases[voice].filter((each) => each.level === level).length).toBeGreaterThan(1)
  })

  it("have an id each", () => {
    for (const cases of [file.cases.staff, file.cases.patient])
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })
})
