import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { answers } from "@/lib/figure/answers/rules"
import { type Outcome, outcome } from "@/lib/figure/risk-check/rules"
import { RiskCheckFile } from "@/lib/figure/risk-check/schema"

const written: unknown = parse(readFileSync("modules/figures/risk-check.yaml", "utf8"))
const file = RiskCheckFile.parse(written)
const factors = file.groups.flatMap(({ weighs, factors }) =>
  factors.map(({ id, name }) => ({ id, weighs, name: name.staff })),
)
const holds = factors.filter(({ weighs }) => weighs === "hold")
const tells = factors.filter(({ weighs }) => weighs === "tell")

const gravity: Record<Outcome, number> = { ask: 0, tell: 1, hold: 2 }
const allNo = Object.fromEntries(factors.map(({ id }) => [id, "no"]))
const leave = /\b(safe(ly|ty)?|ok(ay)?|fine)\b/i

/** Any answer to any question, and no answer to some. */
const anyAnswers = fc
  .tuple(...factors.map(() => fc.constantFrom(...answers, undefined)))
  .map((given) => Object.fromEntries(factors.map(({ id }, index) => [id, given[index]])))

/** Every way to answer a list of questions with yes, no or not known. */
function* every(ids: string[]): Generator<Record<string, string>> {
  const [first, ...rest] = ids
  if (first === undefined) yield {}
  else for (const given of every(rest)) for (const answer of answers) yield { ...given, [first]: answer }
}

describe("what the answers come to", () => {
  it("is one of three things, whatever is answered", () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(Object.keys(file.outcomes)).toContain(outcome(factors, given))
      }),
    )
  })

  it("is the mildest only where everything was answered with no", () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const clean = factors.every(({ id }) => given[id] === "no")
        expect(outcome(factors, given) === "ask").toBe(clean)
      }),
      { numRuns: 1000 },
    )
    expect(outcome(factors, allNo)).toBe("ask")
  })

  it("never grows milder by one more risk, one more doubt or one answer less", () => {
    const worse = fc.record({
      given: anyAnswers,
      at: fc.nat(factors.length - 1),
      to: fc.constantFrom("yes", "unknown", undefined),
    })
    fc.assert(
      fc.property(worse, ({ given, at, to }) => {
        const more = { ...given, [factors[at]?.id ?? ""]: to }
        expect(gravity[outcome(factors, more)]).toBeGreaterThanOrEqual(gravity[outcome(factors, given)])
      }),
      { numRuns: 1000 },
    )
  })

  it("holds for every yes and every unknown among the dangerous, tried one by one", () => {
    let tried = 0
    for (const given of every(holds.map(({ id }) => id))) {
      const clean = Object.values(given).every((answer) => answer === "no")
      const result = outcome(factors, { ...allNo, ...given })
      if (result !== (clean ? "ask" : "hold")) expect.fail(JSON.stringify(given))
      tried++
    }
    expect(tried).toBe(3 ** holds.length)
  })

  it("sends to the care team for each other yes, unknown or missing answer alone", () => {
    for (const { id } of tells)
      for (const answer of ["yes", "unknown", undefined])
        expect(outcome(factors, { ...allNo, [id]: answer })).toBe("tell")
  })

  it("holds before anything was answered, for a word that it does not know, and for a list of nothing", () => {
    expect(outcome(factors, {})).toBe("hold")
    expect(outcome(factors, { ...allNo, opioid: "hardly" })).toBe("hold")
    expect(outcome([], {})).toBe("hold")
  })
})

describe("what the checker asks and says", () => {
  it("asks about opioids, alcohol and what the US label rules out, and holds for each", () => {
    expect(holds.map(({ id }) => id)).toEqual(
      expect.arrayContaining("opioid alcohol apnoea lung liver myasthenia glaucoma allergy".split(" ")),
    )
  })

  it("names the US label where it speaks of a contraindication", () => {
    const ruledOut = file.groups.flatMap(({ factors }) =>
      factors.filter(({ claims }) => claims.includes("contraindications")),
    )
    expect(ruledOut).toHaveLength(6)
    for (const { why } of ruledOut) {
      expect(why.staff).toMatch(/Contraindicated per the US label/)
      expect(why.patient).toMatch(/US label/)
    }
  })

  it("tells patients that codeine counts, and staff the MHRA's condition", () => {
    const opioid = file.groups.flatMap(({ factors }) => factors).find(({ id }) => id === "opioid")
    expect(opioid?.name.patient).toBe("Strong pain pills such as codeine")
    expect(opioid?.why.staff).toMatch(/MHRA: only if no alternative/)
  })

  it("has no word of leave in anything that it comes to", () => {
    const said = [...file.groups.map(({ rule }) => rule), ...Object.values(file.outcomes)]
    expect(JSON.stringify(said)).not.toMatch(leave)
    expect(JSON.stringify(Object.values(file.outcomes).map(({ title }) => title.patient))).toMatch(
      /Do not take it until you have spoken to.*Tell your care team.*No listed risk ticked: still ask/,
    )
  })

  it("tells whoever takes it every day not to stop alone, beside each result", () => {
    expect(file.always.map(({ words }) => words.patient).join(" ")).toMatch(/Do not stop on your own/)
  })
})

describe("the file of the checker is refused", () => {
  const changed = (change: (file: RiskCheckFile) => void) => {
    const copy = structuredClone(file)
    change(copy)
    return RiskCheckFile.safeParse(copy)
  }

  it.each(["That is fine.", "It is SAFE to take.", "OK to take.", "Okay."])(
    "with the result “%s”",
    (words) => {
      const result = changed(({ outcomes }) => (outcomes.ask.title.patient = words))
      expect(result.error?.issues[0]?.message).toMatch(/never says/)
    },
  )

  it("where opioids no longer hold, or are not asked about", () => {
    const milder = changed(({ groups }) => groups.forEach((group) => (group.weighs = "tell")))
    expect(milder.error?.issues.map(({ message }) => message)).toContain(
      "A yes to opioid has to stop the first tablet: hold.",
    )
    const silent = changed(({ groups }) => groups.shift())
    expect(silent.error?.issues.map(({ message }) => message)).toContain(
      "The checker has to ask about opioid.",
    )
  })
})
