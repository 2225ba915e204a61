import { expect, it } from "vitest"
import { withinAttempt } from "@/lib/attempt/address"

it.each(["/attempt/a/3", "/attempt/a/review"])("follows %s, which is a page of the attempt", (next) => {
  expect(withinAttempt("a", next)).toBe(next)
})

it.each([
  undefined,
  "",
  "/",
  "/attempt/b/3",
  "/attempt/ab/3",
  "//evil.example/attempt/a/3",
  "https://evil.example/attempt/a/3",
  "/attempt/a/../../record",
  "/attempt/a\\..\\..\\record",
])("leads to the attempt instead of %s", (next) => {
  expect(withinAttempt("a", next)).toBe("/attempt/a")
})
