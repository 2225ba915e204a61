import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { seeded, shuffle } from "@/lib/attempt/shuffle"
import { checkOrder } from "@/lib/progress/order"
import { explain } from "@/lib/quiz/explain"
import { gatherAnswer, scatterAnswer } from "@/lib/quiz/gather"
import { choiceIds, hideOrder, present } from "@/lib/quiz/present"
import { Answer, Explained, Question, type WorkingKind, type WorkingQuestion } from "@/lib/quiz/schema"
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

/** What a browser sees of each kind, beside id, kind and stem. */
const shownOf: Record<WorkingKind, string[]> = {
  single: ["choices"],
  multiple: ["choices"],
  truefalse: ["choices"],
  numeric: ["unit"],
  ordering: ["choices"],
  matching: ["choices", "lefts"],
  short: ["counts"],
  case: ["of", "path", "steps"],
}

const worth = (question: WorkingQuestion) => (question.kind === "short" && !question.counts ? 0 : 1)

describe("any question", () => {
  it("gives every point for its key", () => {
    forEvery(anyQuestion, (question) => {
      const points = score(question, keyOf(question))
      expect(points.earned).toBe(points.total)
      expect(verdict(points)).toBe(points.total === 0 ? "compared" : "right")
    })
  })

  it("is unanswered without an answer, and still counts", () => {
    forEvery(anyQuestion, (question) =>
      expect(score(question, null)).toEqual({ kind: "unanswered", earned: 0, total: worth(question) }),
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
      expect(text).not.toMatch(/FEEDBACK|key|answer|tolerance|wrong|feedback|mistakes/)
      expect(Object.keys(shown).toSorted()).toEqual(
        ["id", "kind", "stem", ...shownOf[question.kind]].toSorted(),
      )
    })
  })

  it("is explained in the order in which it was shown, with a verdict that fits its points", () => {
    forEvery(answered, ([question, answer]) => {
      const order = choiceIds(question).toReversed()
      const explained = Explained.parse(explain(question, answer, order))
      expect(explained.verdict).toBe(verdict(score(question, answer)))
      if (!["single", "multiple", "truefalse", "numeric"].includes(question.kind)) return
      expect(explained.groups.at(-1)?.choices.map(({ id }) => id) ?? []).toEqual(order)
    })
  })

  it("says its answers in the fields of its form and reads the same from them, in any order", () => {
    forEvery(answered, ([question, answer]) => {
      if (!answer || !Answer.safeParse(answer).success) return
      const fields = Object.entries(scatterAnswer(answer)).toReversed()
      const sent = Object.fromEntries(fields.map(([name, all]) => [name, all.length === 1 ? all[0] : all]))
      const read = gatherAnswer({ ...sent, kind: question.kind })
      expect(read === null ? null : Answer.parse(read)).toEqual(
        fields.length > 0 ? Answer.parse(answer) : null,
      )
    })
  })

  it("is never shown in an order that tells its answer", () => {
    forEvery(fc.tuple(anyQuestion, fc.nat()), ([question, seed]) => {
      const random = seeded(seed)
      const order = hideOrder(question, (ids) => shuffle(ids, random))
      expect(order.toSorted()).toEqual(choiceIds(question).toSorted())
      if (question.kind !== "ordering" && question.kind !== "matching") return
      const paired = question.kind === "ordering" ? question.steps : question.pairs
      for (const shown of [order, checkOrder(question)]) {
        expect(shown.filter((id) => paired.some((one) => one.id === id))).not.toEqual(
          paired.map(({ id }) => id),
        )
      }
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
})
