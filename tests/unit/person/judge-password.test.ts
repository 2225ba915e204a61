import { describe, expect, it } from "vitest"
import { judgePassword } from "@/lib/person/judge-password"

const ann = { email: "ann.field@ward7.example", name: "Ann Fieldhouse" }

describe("a new password", () => {
  it.each([
    "kettle lantern orchard",
    "tr0ub4dor&3x",
    "83920174",
    "ÄÖÜäöüßé",
    "🙂🙃🙂🙃🦊🐢🐙🐝",
    "correct horse",
    "annapurna basecamp",
    "x".repeat(3) + "y8".repeat(60),
  ])("may be %s", (password) => {
    expect(judgePassword(password, ann)).toBeNull()
  })

  it.each(["", "short", "1234567", "🙂🙂🙂🙂"])("may not be as short as '%s'", (password) => {
    expect(judgePassword(password, ann)).toBe("passwordShort")
  })

  it("may have 128 characters and not 129", () => {
    const long = "lantern orchard ".repeat(8)
    expect(judgePassword(long, ann)).toBeNull()
    expect(judgePassword(`${long}x`, ann)).toBe("passwordLong")
  })

  it.each([
    ...["password", "Password1", "P4ssw0rd!", "pa$$word2026", "12345678", "23456789", "87654321", "abcdefgh"],
    ...[
      "aaaaaaaa",
      "abababab",
      "12312312",
      "qwertyuiop",
      "Liverpool1",
      "sunshine!!",
      "iloveyou",
      "!!monkey123!!",
    ],
  ])("may not be %s, which is tried first", (password) => {
    expect(judgePassword(password, ann)).toBe("passwordCommon")
  })

  it.each([
    "backpain",
    "Backwise2026",
    "d1azepam!!",
    "ann.field",
    "Fieldhouse1!",
    "annfieldhouse",
    "fieldhousefieldhouse",
  ])("may not be %s, which says whose it is or what for", (password) => {
    expect(judgePassword(password, ann)).toMatch(/passwordContext|passwordCommon/)
  })

  it("is judged alike however é is written", () => {
    expect(judgePassword("caféééé!", ann)).toBe(judgePassword("caféééé!".normalize("NFD"), ann))
  })
})
