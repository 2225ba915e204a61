import { expect, it } from "vitest"
import { rulesFor } from "@/lib/quiz/kinds"
import type { WorkingQuestion } from "@/lib/quiz/schema"
import { aCase, aMatching, aNumeric, anOrdering, aShort, aTrueFalse } from "#tests/support/quiz/questions"

const keyWords = (question: WorkingQuestion) => rulesFor(question.kind).keyWords(question)

// Whoever marks again has to see the difference, whatever the kind.
const changes = [
  [aTrueFalse(), aTrueFalse({ answer: !aTrueFalse().answer })],
  [aNumeric(), aNumeric({ tolerance: 0.5 })],
  [anOrdering(), anOrdering({ steps: anOrdering().steps.toReversed() })],
  [
    aMatching(),
    aMatching({
      pairs: aMatching().pairs.map((pair, at, all) => ({ ...pair, left: all.at(-1 - at)!.left })),
    }),
  ],
  [aShort(), aShort({ points: aShort().points.map((point) => ({ ...point, accept: ["otherwise"] })) })],
  [
    aCase(),
    aCase({
      steps: aCase().steps.map((step) => ({
        ...step,
        choices: step.choices.map(({ key, ...choice }) => (key ? choice : { ...choice, key: true as const })),
      })),
    }),
  ],
] as const

it.each(changes)("two keys of one question read differently", (before, now) => {
  expect(keyWords(now)).not.toBe(keyWords(before))
})

it("names what is right in the question's own words", () => {
  expect(keyWords(aMatching())).toContain(`${aMatching().pairs[0]!.left}: ${aMatching().pairs[0]!.right}`)
  expect(keyWords(aTrueFalse())).toMatch(/^(True|False), because: \S/)
})
