import { expect, it } from "vitest"
import { gatherAnswer, withAnswer } from "@/lib/quiz/gather"
import { Answer } from "@/lib/quiz/schema"

it.each([
  [
    { kind: "single", choice: "kd" },
    { kind: "single", choice: "kd" },
  ],
  [
    { kind: "multiple", choices: "kd" },
    { kind: "multiple", choices: ["kd"] },
  ],
  [
    { kind: "multiple", choices: ["kd", "tv"] },
    { kind: "multiple", choices: ["kd", "tv"] },
  ],
  [
    { kind: "truefalse", value: "false", reason: "kd" },
    { kind: "truefalse", value: false, reason: "kd" },
  ],
  [
    { kind: "truefalse", value: "true" },
    { kind: "truefalse", value: true, reason: null },
  ],
  [
    { kind: "numeric", text: "3,4" },
    { kind: "numeric", text: "3,4" },
  ],
])("reads the form %j", (form, answer) => {
  expect(Answer.parse(gatherAnswer(form))).toEqual(answer)
})

it.each([{ kind: "single" }, { kind: "multiple" }, { kind: "truefalse" }, { kind: "numeric", text: "  " }])(
  "takes the empty form %j as no answer",
  (form) => expect(gatherAnswer(form)).toBeNull(),
)

it("takes an answer in JSON as it is", () => {
  expect(gatherAnswer({ answer: null, kind: "single", choice: "kd" })).toBeNull()
})

it.each([{ kind: "constructor" }, { kind: "__proto__" }, {}])("leaves %j to be refused", (form) => {
  expect(withAnswer(form)).toMatchObject({ answer: undefined })
})
