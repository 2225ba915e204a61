import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { choiceIds } from "@/lib/quiz/present"
import { inWords, recall } from "@/lib/quiz/recall"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { anyAnswerTo, anyQuestion } from "#tests/support/quiz/any-question"
import {
  aCase,
  aMatching,
  aMultiple,
  anOrdering,
  aNumeric,
  aShort,
  aSingle,
  aTrueFalse,
  pairsOf,
} from "#tests/support/quiz/questions"

const said = (question: WorkingQuestion, answer: Answer | null) =>
  inWords(recall(question, choiceIds(question), answer))

describe("an answer in words", () => {
  it.each<[string, WorkingQuestion, Answer, string]>([
    ["a choice", aSingle(), { kind: "single", choice: "tv" }, "Choice tv"],
    ["several", aMultiple(), { kind: "multiple", choices: ["fg", "bd"] }, "Choice bd; Choice fg"],
    [
      "a verdict and its reason",
      aTrueFalse(),
      { kind: "truefalse", value: false, reason: "rs" },
      "False; Choice rs",
    ],
    ["a reason alone", aTrueFalse(), { kind: "truefalse", value: null, reason: "rs" }, "Choice rs"],
    ["a number", aNumeric(), { kind: "numeric", text: "3,4" }, "3,4 doses"],
    [
      "places",
      anOrdering(),
      { kind: "ordering", places: { cf: 1, bd: 2 } },
      "Step bd: place 2; Step cf: place 1",
    ],
    [
      "pairs",
      aMatching(),
      { kind: "matching", pairs: pairsOf(["bd", "xz"]) },
      "Left bd: Right bd; Left cf: Right of none",
    ],
    ["free words", aShort(), { kind: "short", text: "In the brain." }, "In the brain."],
    [
      "a path",
      aCase(),
      { kind: "case", path: ["bc/kd", "bc/bd", "fg/jk"] },
      "Choice kd: choice 1; Choice bd: choice 2; Choice jk: choice 1",
    ],
  ])("says %s", (_, question, answer, words) => expect(said(question, answer)).toBe(words))

  it("is empty for none, and for one of another kind", () => {
    expect(said(aSingle(), null)).toBe("")
    expect(said(aSingle(), { kind: "numeric", text: "3" })).toBe("")
  })
})

describe("a question as it was seen", () => {
  it("keeps the choices in the order shown", () => {
    const [part] = recall(aSingle(), ["mz", "kd", "tv"], { kind: "single", choice: "tv" })
    expect(part?.lines.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["mz", false],
      ["kd", false],
      ["tv", true],
    ])
  })

  it("shows of a case the steps that were reached, and what came of a wrong turn", () => {
    const path = ["bc/kd"]
    const parts = recall(aCase(), choiceIds(aCase()), { kind: "case", path })
    expect(parts).toHaveLength(1)
    expect(parts[0]?.lines[0]).toMatchObject({ given: "choice 1", told: "Because of kd." })
  })

  it("tells no feedback that was not told at once", () => {
    fc.assert(
      fc.property(
        anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyAnswerTo(question))),
        ([question, answer]) => {
          const shown = JSON.stringify(
            recall(question, choiceIds(question), answer).map((part) => ({
              ...part,
              lines: part.lines.map((line) => ({ ...line, told: null })),
              typed: null,
            })),
          )
          expect(shown).not.toContain("FEEDBACK")
        },
      ),
    )
  })
})
