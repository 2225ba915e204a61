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
  [
    { kind: "ordering", "place-kd": "2", "place-tv": "1", "place-mz": "" },
    { kind: "ordering", places: { kd: 2, tv: 1 } },
  ],
  [
    { kind: "matching", "left-1": "kd", "left-2": "" },
    { kind: "matching", pairs: { "1": "kd" } },
  ],
  [
    { kind: "short", text: " Two\r\nlines " },
    { kind: "short", text: "Two\nlines" },
  ],
  [
    { kind: "case", path: ["bc/kd", "bc/tv"], choice: "fg/mz" },
    { kind: "case", path: ["bc/kd", "bc/tv", "fg/mz"] },
  ],
])("reads the form %j", (form, answer) => {
  expect(Answer.parse(gatherAnswer(form))).toEqual(answer)
})

it.each([
  { kind: "single" },
  { kind: "multiple" },
  { kind: "truefalse" },
  { kind: "numeric", text: "  " },
  { kind: "ordering", "place-kd": "" },
  { kind: "matching", "left-1": "" },
  { kind: "short", text: "\r\n" },
  { kind: "case", question: "Q8" },
])("takes the empty form %j as no answer", (form) => expect(gatherAnswer(form)).toBeNull())

it.each([
  { kind: "ordering", "place-__proto__": "1" },
  { kind: "ordering", "place-kd": "first" },
  { kind: "ordering", "place-kd": ["1", "2"] },
  { kind: "matching", "left-0": "kd" },
  { kind: "matching", "left-__proto__": "kd" },
  { kind: "short", text: "x".repeat(1001) },
  { kind: "case", choice: "kd" },
  { kind: "case", choice: { bc: "kd" } },
])("makes no answer of %j", (form) => {
  const given = gatherAnswer(form)
  expect(given === null || !Answer.safeParse(given).success).toBe(true)
})

it("takes an answer in JSON as it is", () => {
  expect(gatherAnswer({ answer: null, kind: "single", choice: "kd" })).toBeNull()
})

it.each([{ kind: "constructor" }, { kind: "__proto__" }, {}])("leaves %j to be refused", (form) => {
  expect(withAnswer(form)).toMatchObject({ answer: undefined })
})
