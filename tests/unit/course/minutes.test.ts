import { describe, expect, it } from "vitest"
import { roughly } from "@/ui/minutes"

describe("how long the course takes, in words", () => {
  it.each([
    [2, "about 5 minutes"],
    [39, "about 40 minutes"],
    [87, "about 85 minutes"],
    [90, "about 1½ hours"],
    [119, "about 2 hours"],
    [136, "about 2½ hours"],
  ])("%i minutes are %s", (minutes, words) => {
    expect(roughly(minutes)).toBe(words)
  })
})
