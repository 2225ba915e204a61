import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { chosenOf, emptyPlan, lines, missing, type Plan, toggle, write } from "@/lib/figure/plan/rules"
import { PlanFile } from "@/lib/figure/plan/schema"

const file = PlanFile.parse(parse(readFileSync("modules/figures/plan.yaml", "utf8")))
const { groups } = file
const ids = groups.flatMap(({ choices }) => choices.map(({ id }) => id))

/** What a person does to a plan: ticks and unticks, and writes. */
const aStep = fc.oneof(
  fc.constantFrom(...ids).map((id) => (plan: Plan) => toggle(plan, id)),
  fc.tuple(fc.constantFrom(...groups), fc.constantFrom("", "  ", "walk to the gate")).map(
    ([{ id }, text]) =>
      (plan: Plan) =>
        write(plan, id, text),
  ),
)
const aPlan = fc
  .array(aStep, { maxLength: 30 })
  .map((steps) => steps.reduce((plan, step) => step(plan), emptyPlan))

describe("a plan", () => {
  it("is whole when every part has a choice or words, and only then", () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        for (const group of groups) {
          const { choices, own } = chosenOf(plan, group)
          expect(missing(plan, groups).includes(group)).toBe(choices.length === 0 && own === "")
        }
      }),
    )
  })

  it("has as many lines as were ticked or written", () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        const written = Object.values(plan.own).filter((text) => text.trim() !== "")
        expect(lines(plan, groups)).toBe(plan.picks.length + written.length)
      }),
    )
  })

  it("forgets a choice that is taken back", () => {
    fc.assert(
      fc.property(aPlan, fc.constantFrom(...ids), (plan, id) => {
        const back = toggle(toggle(plan, id), id)
        expect(new Set(back.picks)).toEqual(new Set(plan.picks))
      }),
    )
  })

  it("does not take blanks for words", () => {
    expect(missing(write(emptyPlan, "move", "   "), groups)).toHaveLength(groups.length)
  })
})

describe("the plan of the course", () => {
  it("has four parts, and no choice twice", () => {
    expect(groups.map(({ id }) => id)).toEqual(["move", "ease", "calm", "help"])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("offers ibuprofen as a question to a pharmacist only, and paracetamol not at all", () => {
    const offered = groups.flatMap(({ choices }) => choices.map(({ text }) => text))
    expect(offered.filter((text) => /ibuprofen/i.test(text))).toEqual([
      "Ask a pharmacist if ibuprofen is right for me",
    ])
    expect(offered.filter((text) => /paracetamol|tylenol|acetaminophen/i.test(text))).toEqual([])
  })

  it("names the risks of ibuprofen and what is known of paracetamol", () => {
    const ease = groups.find(({ id }) => id === "ease")
    const said = ease?.choices.flatMap(({ says }) => says.map(({ claim }) => claim))
    expect(said).toContain("nsaid-risks")
    expect(ease?.notes.map(({ claim }) => claim)).toContain("paracetamol-not-alone")
  })

  it("promises no safety", () => {
    const told = groups.flatMap(({ hint, choices, notes }) => [
      hint.patient,
      ...choices.flatMap(({ text, size, says }) => [text, size, ...says.map((one) => one.text.patient)]),
      ...notes.map((one) => one.text.patient),
    ])
    expect(told.filter((text) => /\bsafe\b/i.test(text))).toEqual([])
  })
})
