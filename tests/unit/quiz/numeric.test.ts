import { describe, expect, it } from "vitest"
import { accept } from "@/lib/quiz/accept"
import { explain } from "@/lib/quiz/explain"
import { readNumber } from "@/lib/quiz/kinds/numeric/read"
import { score } from "@/lib/quiz/score"
import { aNumeric } from "#tests/support/quiz/questions"

const earned = (text: string, own = {}) => score(aNumeric(own), { kind: "numeric", text }).earned

describe("a number is read", () => {
  it.each([
    ["3.4", 3.4],
    [" 3,4 ", 3.4],
    ["about 3.4 doses", 3.4],
    ["approx. 3.4", 3.4],
    [".5", 0.5],
    ["-2", -2],
    ["−2", -2],
    ["1,000", 1000],
    ["1 250.5", 1250.5],
    ["0,125", 0.125],
    ["22%", 22],
    ["3.", 3],
  ])("%s as %d", (text, value) => {
    expect(readNumber(text)?.value).toBe(value)
  })

  it.each(["three", "", "-", "1.2.3", "1,2,3"])("not from %s", (text) => {
    expect(readNumber(text)).toBeNull()
  })
})

describe("a number is right", () => {
  it("within the tolerance, ends included", () => {
    expect(["3.3", "3.4", "3.5"].map((text) => earned(text))).toEqual([1, 1, 1])
    expect(["3.29", "3.51"].map((text) => earned(text))).toEqual([0, 0])
  })

  it("with its unit, or with the number that the unit holds", () => {
    const answer = { answer: 25, tolerance: 0, unit: "out of 100" }
    expect(["25 out of 100", "25/100", "25 in 100", "25%"].map((text) => earned(text, answer))).toEqual([
      1, 1, 1, 1,
    ])
  })

  it("not when a second number leaves open which is meant", () => {
    const answer = { answer: 4, tolerance: 0, unit: "weeks" }
    expect(["2 to 4", "4-6", "4 or 5 weeks"].map((text) => earned(text, answer))).toEqual([0, 0, 0])
  })
})

describe("feedback on a number", () => {
  const told = (text: string) => explain(aNumeric(), { kind: "numeric", text }, [])

  it("names the slip that it shows", () => {
    expect(told("2").feedback).toBe("That is half-life over gap.")
  })

  it("says what would have been right, with the unit", () => {
    expect(told("7")).toMatchObject({ feedback: null, typed: { given: "7", right: "3.4 doses" } })
  })
})

it("does not accept words for a number", () => {
  expect(accept({ kind: "numeric", text: "three" })).toEqual({ ok: false, reason: "unreadable" })
})
