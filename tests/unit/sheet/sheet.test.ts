import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { QuestionOf } from "@/lib/quiz/schema"
import { explainOnPaper } from "@/lib/sheet/explain"
import { mix } from "@/lib/sheet/mix"
import { presentOnPaper } from "@/lib/sheet/present"
import type { Ask } from "@/lib/sheet/schema"
import { anyQuestion } from "#tests/support/quiz/any-question"
import { aMultiple, aNumeric, aSingle, aTrueFalse } from "#tests/support/quiz/questions"

const item = { ...aNumeric(), id: "Q9" }
const { id, voice, objective, level, claims, sources, covers, stem } = item
const fields = { id, voice, objective, level, claims, sources, covers, stem }

const anOrdering: QuestionOf<"ordering"> = {
  ...fields,
  kind: "ordering",
  steps: ["bx", "ld", "mv", "pv"].map((step) => ({ id: step, text: `Step ${step}` })),
  feedback: "FEEDBACK order",
  mistakes: [{ when: "First things last", feedback: "FEEDBACK mistake" }],
}
const aMatching: QuestionOf<"matching"> = {
  ...fields,
  kind: "matching",
  pairs: ["gf", "jp"].map((pair) => ({
    id: pair,
    left: `Left ${pair}`,
    right: `Right ${pair}`,
    feedback: `FEEDBACK ${pair}`,
  })),
  spare: [{ id: "vn", text: "Right of none", feedback: "FEEDBACK spare" }],
}
const aShort: QuestionOf<"short"> = {
  ...fields,
  kind: "short",
  model: "FEEDBACK model",
  points: [{ id: "kt", text: "FEEDBACK point", accept: ["yes"], missing: "FEEDBACK missing" }],
}
const aCase: QuestionOf<"case"> = {
  ...fields,
  kind: "case",
  steps: ["hm", "kp"].map((step) => ({ id: step, prompt: `Prompt ${step}`, choices: aSingle().choices })),
}

const choices = (ask: Ask | undefined) => (ask?.kind === "choose" ? ask.choices : [])
/** The text that a letter of an ask stands for. */
const textAt = (ask: Ask | undefined, letter: string) =>
  choices(ask).find((choice) => choice.letter === letter)?.text

describe("a question on paper", () => {
  it("tells neither its key nor its feedback, of whatever kind it is", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(JSON.stringify(presentOnPaper(question))).not.toMatch(/FEEDBACK|"key"|"answer"|"feedback"/)
      }),
    )
    for (const question of [anOrdering, aMatching, aShort, aCase])
      expect(JSON.stringify(presentOnPaper(question))).not.toMatch(/FEEDBACK|"key"|"model"|"feedback"/)
  })

  it("shows the steps of an order in another one", () => {
    const [ask] = presentOnPaper(anOrdering).asks
    const texts = ask?.kind === "order" ? ask.steps.map(({ text }) => text) : []
    expect(texts.toSorted()).toEqual(anOrdering.steps.map(({ text }) => text).toSorted())
    expect(texts).not.toEqual(anOrdering.steps.map(({ text }) => text))
  })

  it("offers the right sides that belong to none among the others", () => {
    const [ask] = presentOnPaper(aMatching).asks
    expect(ask?.kind === "match" ? ask.right.map(({ text }) => text).toSorted() : []).toEqual([
      "Right gf",
      "Right jp",
      "Right of none",
    ])
  })

  it("asks each step of a case", () => {
    const { asks } = presentOnPaper(aCase)
    expect(asks.map((ask) => (ask.kind === "choose" ? ask.heading : ""))).toEqual(["Prompt hm", "Prompt kp"])
  })
})

describe("mixing", () => {
  it("keeps everything, gives the same again, and never the order given", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }), (seed, items) => {
        const mixed = mix(seed, items)
        expect(mixed.toSorted()).toEqual(items.toSorted())
        expect(mix(seed, items)).toEqual(mixed)
        expect(mixed).not.toEqual(items)
      }),
    )
  })
})

describe("the key", () => {
  it("names the letters that the sheet shows", () => {
    const single = aSingle()
    expect(textAt(presentOnPaper(single).asks[0], explainOnPaper(single).right)).toBe("Choice tv")
    const multiple = aMultiple()
    const named = explainOnPaper(multiple).right.split(", ")
    expect(named.map((letter) => textAt(presentOnPaper(multiple).asks[0], letter)).toSorted()).toEqual([
      "Choice bd",
      "Choice fg",
    ])
  })

  it("says of a statement whether it is true, and which reason is right", () => {
    const question = aTrueFalse()
    const [verdict, letter] = explainOnPaper(question).right.split(", because ")
    expect(verdict).toBe("False")
    expect(textAt(presentOnPaper(question).asks[1], letter ?? "")).toBe("Choice rs")
  })

  it("puts the letters of an order as they belong", () => {
    const [ask] = presentOnPaper(anOrdering).asks
    const steps = ask?.kind === "order" ? ask.steps : []
    const told = explainOnPaper(anOrdering).right.split(", ")
    expect(told.map((letter) => steps.find((step) => step.letter === letter)?.text)).toEqual(
      anOrdering.steps.map(({ text }) => text),
    )
  })

  it("pairs numbers with the letters of their right sides", () => {
    const [ask] = presentOnPaper(aMatching).asks
    const right = ask?.kind === "match" ? ask.right : []
    const told = explainOnPaper(aMatching).right.split(", ")
    expect(told.map((mark) => right.find(({ letter }) => letter === mark.slice(1))?.text)).toEqual([
      "Right gf",
      "Right jp",
    ])
    expect(told.map((mark) => mark[0])).toEqual(["1", "2"])
  })

  it("gives a number with its unit and how far off still counts", () => {
    expect(explainOnPaper(aNumeric()).right).toBe("3.4 doses, give or take 0.1")
    expect(explainOnPaper(aNumeric({ tolerance: 0, unit: "" })).right).toBe("3.4")
  })

  it("gives every reason there is", () => {
    expect(explainOnPaper(aTrueFalse()).reasons).toHaveLength(4)
    expect(explainOnPaper(aCase).reasons).toHaveLength(6)
    expect(explainOnPaper(aMatching).reasons).toHaveLength(3)
    expect(explainOnPaper(aShort).reasons[0]?.why).toContain("FEEDBACK missing")
  })
})
