import { describe, expect, it } from "vitest"
import { canRescore, hasOtherKey, remark } from "@/lib/rescore/rules"
import type { Standing } from "@/lib/rescore/schema"
import {
  aCase,
  aMatching,
  aMultiple,
  aNumeric,
  anOrdering,
  aShort,
  aSingle,
  aTrueFalse,
  oneOfEach,
} from "#tests/support/quiz/questions"

const swapped = aSingle({
  choices: aSingle().choices.map(({ id, text, feedback }) => ({
    ...{ id, text, feedback },
    ...(id === "mz" ? { key: true as const } : {}),
  })),
})

/** The first two left sides belong to each other's right ones. */
function crossed([one, two, ...rest]: ReturnType<typeof aMatching>["pairs"]) {
  return [{ ...two!, left: one!.left }, { ...one!, left: two!.left }, ...rest]
}

const pairs = [
  ["single", aSingle(), swapped],
  [
    "multiple",
    aMultiple(),
    aMultiple({ choices: aMultiple().choices.map((one) => ({ ...one, key: true as const })) }),
  ],
  ["truefalse", aTrueFalse(), aTrueFalse({ answer: true })],
  ["numeric", aNumeric(), aNumeric({ tolerance: 0.5 })],
  ["ordering", anOrdering(), anOrdering({ steps: anOrdering().steps.toReversed() })],
  ["matching", aMatching(), aMatching({ pairs: crossed(aMatching().pairs) })],
  ["short", aShort(), aShort({ counts: true })],
  ["case", aCase(), aCase({ steps: aCase().steps.toReversed() })],
] as const

describe("another key", () => {
  it.each(pairs)("of kind %s is seen", (_, before, now) => {
    expect(hasOtherKey(before, now)).toBe(true)
  })

  it("is not what other words make", () => {
    for (const question of oneOfEach()) {
      expect(hasOtherKey(question, { ...question, stem: "Put otherwise?" })).toBe(false)
      expect(canRescore(question, { ...question, stem: "Put otherwise?" })).toBe(true)
    }
  })

  it("is not what another order of the pairs makes", () => {
    const turned = aMatching({ pairs: aMatching().pairs.toReversed() })
    expect(hasOtherKey(aMatching(), turned)).toBe(false)
  })

  it("marks no answers to left sides in other places, and none in another unit", () => {
    expect(canRescore(aMatching(), aMatching({ pairs: crossed(aMatching().pairs) }))).toBe(true)
    expect(canRescore(aMatching(), aMatching({ pairs: aMatching().pairs.toReversed() }))).toBe(false)
    expect(canRescore(aNumeric(), aNumeric({ answer: 5, unit: "grams" }))).toBe(false)
  })

  it("marks no answers to other choices, of another kind or of another worth", () => {
    expect(canRescore(aSingle(), aSingle({ choices: aSingle().choices.slice(1) }))).toBe(false)
    expect(canRescore(aSingle(), aMultiple())).toBe(false)
    expect(canRescore(aShort(), aShort({ counts: true }))).toBe(false)
  })
})

describe("an attempt that is marked again", () => {
  const standing = (own: Partial<Standing> = {}): Standing => ({
    ...{ attemptId: "a", earned: 7, total: 10, passed: false, mustKnowMissed: ["Q1"], passMark: 0.8 },
    ...{ mustKnow: true, questionEarned: 0, answer: { kind: "single", choice: "mz" } },
    ...own,
  })

  it("earns what its answer is worth today, and has missed no must-know any more", () => {
    expect(remark(standing(), swapped, true)).toMatchObject({
      ...{ earned: 8, passed: true, passedBefore: false, mustKnowMissed: [], questionEarned: 1 },
    })
  })

  it("misses a must-know that it had right, and keeps its pass only where passes are kept", () => {
    const right = standing({
      earned: 9,
      passed: true,
      mustKnowMissed: [],
      questionEarned: 1,
      answer: { kind: "single", choice: "tv" },
    })
    expect(remark(right, swapped, true)).toMatchObject({ earned: 8, passed: true, mustKnowMissed: ["Q1"] })
    expect(remark(right, swapped, false)).toMatchObject({ earned: 8, passed: false })
  })

  it("is left alone when nothing of it changes", () => {
    expect(remark(standing({ answer: { kind: "single", choice: "kd" } }), swapped, false)).toBeNull()
    expect(remark(standing({ answer: null }), swapped, false)).toBeNull()
  })
})
