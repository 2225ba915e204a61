import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { explain } from "@/lib/quiz/explain"
import { gatherAnswer } from "@/lib/quiz/gather"
import { caseStory } from "@/lib/quiz/kinds/case/schema"
import { choiceIds, present } from "@/lib/quiz/present"
import type { PublicQuestion } from "@/lib/quiz/schema"
import { filled, goesOn, score } from "@/lib/quiz/score"
import { aCase, keyOf } from "#tests/support/quiz/questions"

const question = aCase()
const order = choiceIds(question)
const after = (...path: string[]) => ({ kind: "case" as const, path })
const earned = (...path: string[]) => score(question, after(...path)).earned

type Shown = Extract<PublicQuestion, { kind: "case" }>
const shown = (...path: string[]) =>
  present(question, order, path.length > 0 ? after(...path) : null) as Shown

describe("a case earns", () => {
  it("the share of the steps whose first choice was right, however often one chose again", () => {
    expect(earned("bc/bd", "fg/gh")).toBe(1)
    expect(earned("bc/kd", "bc/bd", "fg/gh")).toBe(0.5)
    expect(earned("bc/kd", "bc/mz", "bc/bd", "fg/jk", "fg/gh")).toBe(0)
    expect(earned("bc/bd")).toBe(0.5)
  })

  it("nothing for a step before it was reached, and never more for choosing on", () => {
    expect(earned("fg/gh")).toBe(0)
    const turns = fc.array(fc.constantFrom(...order), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(turns, fc.constantFrom(...order), (path, next) => {
        const gained = earned(...path, next) - earned(...path)
        // At the most a new step whose first choice is right; what was chosen before cannot be mended.
        expect(gained).toBeGreaterThanOrEqual(0)
        const made = (turns: string[]) => shown(...turns).steps.at(-1)!.turns.length
        if (made(path) > 0)
          expect(shown(...path, next).steps.length === shown(...path).steps.length ? gained : 0).toBe(0)
      }),
    )
  })
})

describe("a case shows", () => {
  it("the first step, and of the others only how many there are", () => {
    expect(shown()).toMatchObject({ of: 2, path: [], steps: [{ prompt: "What first?", turns: [] }] })
    expect(JSON.stringify(shown())).not.toMatch(/And then|Because of/)
  })

  it("what came of a wrong turn, and the way back to the choices that are left", () => {
    const { steps } = shown("bc/kd")
    expect(steps).toHaveLength(1)
    expect(steps[0]!.turns).toEqual([{ text: "Choice kd", outcome: "Because of kd." }])
    expect(steps[0]!.choices.map(({ id }) => id)).toEqual(["bc/bd", "bc/mz"])
  })

  it("the next step after the right choice, and no feedback on that one before the end", () => {
    const { steps } = shown("bc/kd", "bc/bd")
    expect(steps.map(({ choices }) => choices.length)).toEqual([0, 2])
    expect(steps[0]!.turns.at(-1)).toEqual({ text: "Choice bd", outcome: null })
    expect(JSON.stringify(steps)).not.toMatch(/Because of (bd|mz|gh|jk)/)
  })

  it("the choices of a step in the order that was pinned", () => {
    const turned = present(question, order.toReversed(), null) as Shown
    expect(turned.steps[0]!.choices.map(({ id }) => id)).toEqual(["bc/mz", "bc/bd", "bc/kd"])
  })
})

it("goes on until its last step is decided", () => {
  expect([goesOn(question, after("bc/kd")), filled(question, after("bc/kd"))]).toEqual([true, "begun"])
  expect([goesOn(question, keyOf(question)), filled(question, keyOf(question))]).toEqual([false, "answered"])
})

it("is reviewed with the path that was taken, first choices first", () => {
  const { groups, verdict } = explain(question, after("bc/mz", "bc/bd"), order)
  expect(verdict).toBe("wrong")
  expect(groups[0]!.choices.map(({ id, chosen }) => [id, chosen])).toEqual([
    ["bc/mz", true],
    ["bc/bd", true],
    ["bc/kd", false],
  ])
  expect(groups[1]!.choices.every(({ chosen }) => !chosen)).toBe(true)
})

it("is read from a form as the choices so far and the one made now", () => {
  const form = { kind: "case", path: "bc/kd", choice: "bc/bd" }
  expect(gatherAnswer(form)).toEqual(after("bc/kd", "bc/bd"))
})

it("wants an id of its own for each step", () => {
  const twins = { ...question, steps: [question.steps[0]!, question.steps[0]!] }
  expect(caseStory.safeParse(twins).error?.issues[0]?.message).toBe("Two steps have the same id.")
})
