import fc from "fast-check"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { choiceIds } from "@/lib/quiz/present"
import { aCase, aMatching, aMultiple, anOrdering, aNumeric, aShort, aSingle, aTrueFalse } from "./questions"

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
  ids.chain((all) =>
    fc.integer({ min: 2, max: all.length }).map((count) =>
      aMatching({
        pairs: all.slice(0, count).map((id) => ({
          ...{ id, left: `Left ${id}`, right: `Text ${id}`, feedback: `FEEDBACK ${id}` },
        })),
        spare: all.slice(count).map((id) => ({ id, text: `Text ${id}`, feedback: `FEEDBACK ${id}` })),
      }),
    ),
  ),
  fc.tuple(ids, fc.boolean()).map(([all, counts]) =>
    aShort({
      model: "FEEDBACK m",
      points: all.map((id) => ({
        id,
        text: "FEEDBACK p",
        accept: [`FEEDBACK ${id}`],
        missing: "FEEDBACK x",
      })),
      ...(counts ? { counts: true as const } : {}),
    }),
  ),
  fc.tuple(ids, fc.array(oneRight, { minLength: 6, maxLength: 6 })).map(([all, choices]) =>
    aCase({
      steps: all.map((id, index) => ({ id, prompt: `Prompt ${id}`, choices: choices[index] ?? choices[0]! })),
    }),
  ),
  ids
    .filter(({ length }) => length > 2)
    .map((all) =>
      anOrdering({
        steps: all.map((id) => ({ id, text: `Text ${id}` })),
        feedback: "FEEDBACK o",
        mistakes: [{ when: "FEEDBACK w", feedback: "FEEDBACK m" }],
      }),
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
    case "case":
      return fc
        .array(fc.constantFrom(...choiceIds(question)), { minLength: 1, maxLength: 30 })
        .map((path) => ({ kind: "case", path }))
    case "short":
      return fc
        .oneof(
          fc.string({ minLength: 1, maxLength: 1000 }),
          fc
            .subarray(idsOf(question.points))
            .map((said) => said.map((id) => `feedback ${id}, `).join("") + "!"),
        )
        .map((text) => ({ kind: "short", text }))
    case "matching":
      return fc
        .dictionary(
          fc.integer({ min: 1, max: question.pairs.length }).map(String),
          fc.constantFrom(...idsOf(question.pairs), ...idsOf(question.spare)),
          { minKeys: 1 },
        )
        .map((pairs) => ({ kind: "matching", pairs }))
    case "ordering":
      return fc
        .dictionary(fc.constantFrom(...idsOf(question.steps)), fc.integer({ min: 1, max: 20 }), {
          minKeys: 1,
        })
        .map((places) => ({ kind: "ordering", places }))
  }
}

const idsOf = (choices: readonly { id: string }[]) => choices.map(({ id }) => id)
