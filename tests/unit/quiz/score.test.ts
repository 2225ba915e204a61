import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { accept } from "@/lib/quiz/accept"
import { explain } from "@/lib/quiz/explain"
import { choiceIds, present } from "@/lib/quiz/present"
import { Answer, Explained, Question } from "@/lib/quiz/schema"
import { score, verdict } from "@/lib/quiz/score"
import { anyAnswerTo, anyQuestion } from "#tests/support/quiz/any-question"
import { aMultiple, aSingle, aTrueFalse, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"

const answered = anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyAnswerTo(question)))
/** The value that a check returns says nothing; only what it throws does. */
const forEvery = <Value>(values: fc.Arbitrary<Value>, check: (value: Value) => unknown) =>
  fc.assert(
    fc.property(values, (value) => void check(value)),
    { numRuns: 300 },
  )

describe("any question", () => {
  it("gives every point for its key", () => {
    forEvery(anyQuestion, (question) => expect(verdict(score(question, keyOf(question)))).toBe("right"))
  })

  it("is unanswered without an answer, and still counts", () => {
    forEvery(anyQuestion, (question) =>
      expect(score(question, null)).toEqual({ kind: "unanswered", earned: 0, total: 1 }),
    )
  })

  it("never earns less than nothing or more than it is worth", () => {
    forEvery(answered, ([question, answer]) => {
      const { earned, total } = score(question, answer)
      expect(earned).toBeGreaterThanOrEqual(0)
      expect(earned).toBeLessThanOrEqual(total)
    })
  })

  it("is scored alike in whatever order its choices were ticked", () => {
    forEvery(answered, ([question, answer]) => {
      if (answer?.kind !== "multiple") return
      const turned: Answer = { ...answer, choices: answer.choices.toReversed() }
      expect(score(question, turned)).toEqual(score(question, answer))
    })
  })

  it("shows a browser no key, no feedback and no answer", () => {
    forEvery(anyQuestion, (question) => {
      const shown = present(question, choiceIds(question).toReversed())
      const text = JSON.stringify(shown)
      expect(text).not.toMatch(/FEEDBACK|key|answer|tolerance|wrong|feedback/)
      expect(Object.keys(shown).toSorted()).toEqual(
        question.kind === "numeric" ? ["id", "kind", "stem", "unit"] : ["choices", "id", "kind", "stem"],
      )
    })
  })

  it("is explained in the order in which it was shown, with a verdict that fits its points", () => {
    forEvery(answered, ([question, answer]) => {
      const order = choiceIds(question).toReversed()
      const explained = Explained.parse(explain(question, answer, order))
      expect(explained.verdict).toBe(verdict(score(question, answer)))
      expect(explained.groups.at(-1)?.choices.map(({ id }) => id) ?? []).toEqual(order)
    })
  })

  it("is a question that the schema knows", () => {
    forEvery(anyQuestion, (question) => expect(Question.safeParse(question).success).toBe(true))
  })
})

describe("several choices", () => {
  const earned = (...choices: string[]) => score(aMultiple(), { kind: "multiple", choices }).earned

  it("earn right ticks minus wrong ticks", () => {
    expect(earned("bd", "fg")).toBe(1)
    expect(earned("bd")).toBe(0.5)
    expect(earned("bd", "fg", "cf")).toBe(0.5)
    expect(earned("bd", "cf")).toBe(0)
  })

  it("earn nothing when all are ticked, or only wrong ones", () => {
    expect(earned("bd", "cf", "fg", "hj")).toBe(0)
    expect(earned("cf", "hj")).toBe(0)
  })

  it("count a choice once, however often it is sent", () => {
    expect(earned("bd", "bd", "bd", "fg")).toBe(1)
  })

  it("earn nothing for choices that are not there", () => {
    expect(earned("bd", "zz")).toBe(0)
  })
})

describe("a statement with its reason", () => {
  const earned = (value: boolean | null, reason: string | null) =>
    score(aTrueFalse(), { kind: "truefalse", value, reason }).earned

  it("earns half for the verdict and half for the reason", () => {
    expect(earned(false, "rs")).toBe(1)
    expect(earned(false, "pq")).toBe(0.5)
    expect(earned(false, null)).toBe(0.5)
  })

  it("earns nothing for a right reason with a wrong verdict", () => {
    expect(earned(true, "rs")).toBe(0)
  })

  it("is unanswered while there is only a reason", () => {
    expect(score(aTrueFalse(), { kind: "truefalse", value: null, reason: "rs" }).kind).toBe("unanswered")
  })
})

describe("an answer", () => {
  it("of another kind counts as none", () => {
    expect(score(aSingle(), { kind: "numeric", text: "tv" }).kind).toBe("unanswered")
  })

  it("that is wrong earns nothing and hears why", () => {
    for (const question of oneOfEach()) {
      const { verdict, earned } = explain(question, wrongOf(question), choiceIds(question))
      expect([verdict, earned]).toEqual(["wrong", 0])
    }
  })

  it("of a kind that cannot be asked yet is not accepted", () => {
    expect(accept({ kind: "ordering", steps: ["bd"] })).toEqual({ ok: false, reason: "malformed" })
  })
})
