import { describe, expect, it } from "vitest"
import { rosterRow } from "@/lib/roster/rules"
import { tabulate } from "@/lib/roster/tabulate"
import type { RosterPerson } from "@/lib/roster/schema"

const at = new Date("2026-11-23T09:00:00Z")
const person: RosterPerson = {
  ...{ id: "p1", name: '=HYPERLINK("http://x","y")', email: "a@b.example", role: "learner", disabled: false },
  ...{ lessonsDone: 2, lastSeenInLesson: at },
  tallies: [
    {
      quizId: "mechanism/staff",
      submitted: 1,
      open: false,
      passedAt: at,
      share: 0.799,
      lastAt: at,
      sureAndWrong: 2,
    },
  ],
}
const csv = tabulate(
  [rosterRow(person, ["mechanism/staff"])],
  [{ id: "mechanism/staff", title: "How it works" }],
)

describe("the roster as CSV", () => {
  it("opens as UTF-8 in a spreadsheet and ends its lines as one expects", () => {
    expect(csv.startsWith("\uFEFFName,E-mail,")).toBe(true)
    expect(csv.endsWith("\r\n")).toBe(true)
  })

  it("keeps a name from running as a formula", () =>
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`))

  it("rounds a share down, so that it never reads as a pass", () =>
    expect(csv).toContain(",passed,79,2026-11-23T09:00:00.000Z"))
})
