import { describe, expect, it } from "vitest"
import { explain } from "@/lib/quiz/explain"
import { ordering } from "@/lib/quiz/kinds/ordering/schema"
import { filled, score } from "@/lib/quiz/score"
import { anOrdering, placesOf } from "#tests/support/quiz/questions"

const question = anOrdering()
const inOrder = (...ids: string[]) => ({ kind: "ordering" as const, places: placesOf(ids) })
const earned = (...ids: string[]) => score(question, inOrder(...ids)).earned

function everyOrder(ids: readonly string[]): string[][] {
  if (ids.length < 2) return [[...ids]]
  return ids.flatMap((id) => everyOrder(ids.filter((each) => each !== id)).map((rest) => [id, ...rest]))
}

describe("an order", () => {
  it("earns right pairs minus wrong pairs", () => {
    expect(earned("bd", "cf", "gh", "jk")).toBe(1)
    expect(earned("cf", "bd", "gh", "jk")).toBeCloseTo(2 / 3)
    expect(earned("cf", "gh", "jk", "bd")).toBe(0)
    expect(earned("jk", "gh", "cf", "bd")).toBe(0)
  })

  it.each([
    [5, 0.17],
    [6, 0.15],
  ])("of %d steps that is guessed earns nothing to speak of", (count, most) => {
    const steps = Array.from({ length: count }, (_, index) => ({
      id: `b${"cdfghj"[index]}`,
      text: `${index}`,
    }))
    const all = everyOrder(steps.map(({ id }) => id))
    const sum = all.reduce((so, ids) => so + score(anOrdering({ steps }), inOrder(...ids)).earned, 0)
    expect(sum / all.length).toBeLessThan(most)
  })

  it("that leaves steps out, or gives two the same place, is not finished and never fully right", () => {
    const alike = { kind: "ordering" as const, places: { bd: 1, cf: 2, gh: 3, jk: 3 } }
    for (const answer of [inOrder("bd", "cf", "gh"), alike]) {
      expect(filled(question, answer)).toBe("begun")
      expect(score(question, answer).earned).toBeLessThan(1)
    }
    expect(filled(question, inOrder("jk", "bd", "cf", "gh"))).toBe("answered")
  })

  it("is told the slips that it shows, and where each step belongs", () => {
    const told = explain(question, inOrder("jk", "bd", "cf", "gh"), [])
    expect(told.feedback).toBe("Last first: It comes last.")
    expect(told.groups[0]?.choices.map(({ id, right }) => [id, right])).toEqual([
      ["jk", false],
      ["bd", false],
      ["cf", false],
      ["gh", false],
    ])
    expect(explain(question, inOrder("cf", "bd", "gh", "jk"), []).feedback).toBeNull()
    expect(explain(question, null, []).groups.map(({ heading }) => heading)).toEqual(["The right order"])
  })
})

describe("an author hears", () => {
  const problems = (mistake: object) =>
    ordering
      .safeParse({ ...question, mistakes: [{ when: "w", feedback: "f", ...mistake }] })
      .error?.issues.map(({ message }) => message)

  it("of a mistake that names one step, a step that is not there, or the right order", () => {
    expect(problems({ placed: "bd" })).toEqual(["A mistake names both steps, placed and before, or neither."])
    expect(problems({ placed: "zz", before: "bd" })).toEqual(["A mistake names two of the steps."])
    expect(problems({ placed: "bd", before: "cf" })).toEqual([
      "This is the right order of the two steps, and no mistake.",
    ])
    expect(problems({})).toBeUndefined()
  })
})
