import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { draw, paperSize } from "@/lib/attempt/draw"
import { Paper } from "@/lib/attempt/schema"
import { seeded, shuffle } from "@/lib/attempt/shuffle"
import { choiceIds } from "@/lib/quiz/present"
import { aCourse, staffQuizIn } from "#tests/support/quiz/course"
import { aSingle, oneOfEach } from "#tests/support/quiz/questions"

/** Twelve questions over four objectives; the fourth and eighth must be known. */
const bank = Array.from({ length: 12 }, (_, index) =>
  aSingle({
    id: `Q${index + 1}`,
    objective: `1.${(index % 4) + 1}`,
    ...(index === 3 || index === 7 ? { mustKnow: true as const } : {}),
  }),
)
const course = aCourse({ questions: bank, quizSize: 6 })
const drawWith = (seed: number) => draw(course, staffQuizIn(course), seeded(seed))

describe("a paper", () => {
  it("has every must-know question, the right number, and none twice", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const ids = drawWith(seed).questions.map(({ id }) => id)
        expect(ids).toHaveLength(6)
        expect(new Set(ids).size).toBe(6)
        expect(ids).toEqual(expect.arrayContaining(["Q4", "Q8"]))
      }),
    )
  })

  it("leaves no objective out while another is asked twice", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const asked = drawWith(seed).questions.filter(({ mustKnow }) => !mustKnow)
        const objectives = asked.map(({ id }) => bank.find((question) => question.id === id)!.objective)
        expect(new Set(objectives).size).toBe(4)
      }),
    )
  })

  it("pins the wording and an order of all choices", () => {
    for (const { id, hash, choices } of drawWith(7).questions) {
      expect(hash).toBe(course.questions[id]!.hash)
      expect(choices.toSorted()).toEqual(choiceIds(bank[0]!).toSorted())
    }
  })

  it("is the same for the same seed and another for most others", () => {
    expect(drawWith(1)).toEqual(drawWith(1))
    const papers = new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(drawWith(seed).questions)))
    expect(papers.size).toBeGreaterThan(15)
  })

  it("survives being stored", () => {
    const paper = drawWith(3)
    expect(Paper.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
  })

  it("is as long as the bank when the bank is short", () => {
    expect(paperSize(aCourse(), staffQuizIn(aCourse()))).toBe(oneOfEach().length)
  })

  it("is longer than wanted rather than without a must-know question", () => {
    const safety = bank.map((question) => ({ ...question, mustKnow: true as const }))
    const strict = aCourse({ questions: safety, quizSize: 6 })
    expect(paperSize(strict, staffQuizIn(strict))).toBe(12)
  })
})

it("shuffles without favour", () => {
  const random = seeded(42)
  const first = Array.from({ length: 6000 }, () => shuffle(["a", "b", "c"], random)[0])
  for (const item of ["a", "b", "c"]) {
    const count = first.filter((one) => one === item).length
    // Five standard deviations around a third of 6000.
    expect(Math.abs(count - 2000)).toBeLessThan(185)
  }
})
