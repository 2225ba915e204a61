import { describe, expect, it } from "vitest"
import { explain } from "@/lib/quiz/explain"
import { matching } from "@/lib/quiz/kinds/matching/schema"
import { filled, score } from "@/lib/quiz/score"
import { aMatching, pairsOf } from "#tests/support/quiz/questions"

const question = aMatching()
const chosen = (...ids: string[]) => ({ kind: "matching" as const, pairs: pairsOf(ids) })
const earned = (...ids: string[]) => score(question, chosen(...ids)).earned
const rights = ["bd", "cf", "gh", "xz"]

describe("pairs", () => {
  it("earn right ones, less a third of the wrong ones where three of four choices are wrong", () => {
    expect(earned("bd", "cf", "gh")).toBe(1)
    expect(earned("bd", "cf", "xz")).toBeCloseTo((2 - 1 / 3) / 3)
    expect(earned("bd", "cf")).toBeCloseTo(2 / 3)
  })

  it("earn next to nothing when one right side is chosen throughout", () => {
    for (const id of rights) expect(earned(id, id, id)).toBeLessThan(0.12)
  })

  it("that are guessed earn nothing on average, before a score below nothing is made nothing", () => {
    const all = rights.flatMap((a) => rights.flatMap((b) => rights.map((c) => [a, b, c])))
    const raw = all.map((ids) => {
      const right = ids.filter((id, index) => question.pairs[index]!.id === id).length
      return (right - (3 - right) / 3) / 3
    })
    expect(raw.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0)
    expect(all.reduce((sum, ids) => sum + earned(...ids), 0) / all.length).toBeLessThan(0.15)
  })

  it("that are not all chosen are not finished", () => {
    expect(filled(question, chosen("bd", "cf"))).toBe("begun")
    expect(filled(question, chosen("bd", "bd", "bd"))).toBe("answered")
  })

  it("are told one by one: what was chosen, where it belongs, and what is right", () => {
    const [first, second, third] = explain(question, chosen("cf", "xz", "gh"), []).groups
    expect(first?.heading).toBe("Left bd")
    expect(first?.choices.map(({ feedback }) => feedback)).toEqual([
      "This goes with: Left cf.",
      "Because of bd.",
    ])
    expect(second?.choices[0]).toMatchObject({ chosen: true, right: false, feedback: "It belongs to none." })
    expect(third?.choices).toMatchObject([{ chosen: true, right: true, feedback: "Because of gh." }])
  })
})

describe("an author hears", () => {
  const said = (own: object) =>
    matching.safeParse({ ...question, ...own }).error?.issues.map(({ message }) => message)
  const twin = { id: "yy", left: "left BD", right: "Something else", feedback: "f" }

  it("of sides that say the same, and of a spare with the id of a pair", () => {
    expect(said({ pairs: [...question.pairs, twin] })).toEqual(["Two left sides say the same."])
    expect(said({ spare: [{ id: "bd", text: "Other", feedback: "f" }] })).toEqual([
      "Two right sides have the same id.",
    ])
    expect(said({ spare: [{ id: "xz", text: "right bd", feedback: "f" }] })).toEqual([
      "Two right sides say the same.",
    ])
  })
})
