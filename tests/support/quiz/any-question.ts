import fc from "fast-check"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { aMultiple, aNumeric, aSingle, aTrueFalse } from "./questions"

const ids = fc.uniqueArray(fc.stringMatching(/^[bcdfghjklmnp]{2,3}$/), { minLength: 2, maxLength: 6 })

const drawn = (id: string, key: boolean) => ({
  id,
  text: `Text ${id}`,
  feedback: `FEEDBACK ${id}`,
  ...(key ? { key: true as const } : {}),
})

const oneRight = ids.chain((all) =>
  fc.nat(all.length - 1).map((right) => all.map((id, index) => drawn(id, index === right))),
)

const someRight = ids.chain((all) =>
  fc
    .integer({ min: 1, max: all.length - 1 })
    .map((right) => all.map((id, index) => drawn(id, index < right))),
)

/** Any question of a working kind; its feedback says FEEDBACK, so that a leak shows. */
export const anyQuestion: fc.Arbitrary<WorkingQuestion> = fc.oneof(
  oneRight.map((choices) => aSingle({ choices })),
  someRight.map((choices) => aMultiple({ choices })),
  fc
    .tuple(oneRight, fc.boolean())
    .map(([reasons, answer]) =>
      aTrueFalse({ reasons, answer, feedback: { true: "FEEDBACK t", false: "FEEDBACK f" } }),
    ),
  fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 20 }))
    .map(([answer, tolerance]) =>
      aNumeric({ answer: answer / 10, tolerance: tolerance / 10, feedback: "FEEDBACK n" }),
    ),
)

/** Any answer that a browser could send to a question, right, wrong or none. */
export function anyAnswerTo(question: WorkingQuestion): fc.Arbitrary<Answer | null> {
  return fc.option(given(question), { nil: null, freq: 6 })
}

function given(question: WorkingQuestion): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case "single":
      return fc.constantFrom(...idsOf(question.choices)).map((choice) => ({ kind: "single", choice }))
    case "multiple":
      return fc
        .subarray(idsOf(question.choices), { minLength: 1 })
        .map((choices) => ({ kind: "multiple", choices }))
    case "truefalse":
      return fc
        .tuple(fc.option(fc.boolean()), fc.option(fc.constantFrom(...idsOf(question.reasons))))
        .map(([value, reason]) => ({ kind: "truefalse", value, reason }))
    case "numeric":
      return fc
        .oneof(fc.double({ noNaN: true }).map(String), fc.string({ minLength: 1, maxLength: 40 }))
        .map((text) => ({ kind: "numeric", text }))
  }
}

const idsOf = (choices: readonly { id: string }[]) => choices.map(({ id }) => id)
