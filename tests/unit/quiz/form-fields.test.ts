import { expect, it } from "vitest"
import { scatterAnswer } from "@/lib/quiz/gather"
import { sameFields } from "@/ui/quiz/form-fields"
import { newKey } from "@/ui/quiz/new-key"

it("makes keys that a database takes for UUIDs", () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(newKey()).not.toBe(newKey())
})

it("says an answer in the fields of its form", () => {
  expect(scatterAnswer({ kind: "truefalse", value: false, reason: null })).toEqual({ value: ["false"] })
  expect(scatterAnswer({ kind: "multiple", choices: ["bd", "fg"] })).toEqual({ choices: ["bd", "fg"] })
  expect(scatterAnswer(null)).toEqual({})
})

it("takes ticks in another order for the same answer", () => {
  expect(sameFields({ choices: ["a", "b"] }, { choices: ["b", "a"] })).toBe(true)
  expect(sameFields({ choices: ["a"] }, {})).toBe(false)
})
