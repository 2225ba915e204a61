import { describe, expect, it } from "vitest"
import {
  countStandings,
  courseStanding,
  filterRows,
  pageOf,
  quizStanding,
  rosterRow,
  rowsPerPage,
  sureAndWrongFirst,
} from "@/lib/roster/rules"
import { rosterFilterSchema, type QuizTally, type RosterPerson } from "@/lib/roster/schema"

const monday = new Date("2026-11-23T09:00:00Z")
const friday = new Date("2026-11-27T09:00:00Z")

function aTally(more: Partial<QuizTally> = {}): QuizTally {
  return {
    quizId: "mechanism/staff",
    submitted: 1,
    open: false,
    passedAt: null,
    share: 0.5,
    lastAt: monday,
    sureAndWrong: 0,
    ...more,
  }
}

function aPerson(more: Partial<RosterPerson> = {}): RosterPerson {
  return {
    ...{ id: "p1", name: "Amara Nwosu", email: "amara@ward4.example", role: "learner", disabled: false },
    ...{ lessonsDone: 0, lastSeenInLesson: null, tallies: [] },
    ...more,
  }
}

const noFilter = rosterFilterSchema.parse({})
const quizzes = ["mechanism/staff", "risks/staff"]

describe("where somebody stands with a quiz", () => {
  it("is not started without an attempt", () => expect(quizStanding(undefined)).toBe("notStarted"))

  it("stays passed when a later attempt failed or is open", () =>
    expect(quizStanding(aTally({ passedAt: monday, open: true, submitted: 3 }))).toBe("passed"))

  it("is under way while a second attempt is open after a failed one", () =>
    expect(quizStanding(aTally({ open: true, submitted: 1 }))).toBe("underWay"))

  it("is failed when all that was handed in fell short", () => expect(quizStanding(aTally())).toBe("failed"))
})

describe("where somebody stands with the course", () => {
  it("is passed only when every quiz is", () => {
    const passed = aTally({ passedAt: monday })
    expect(rosterRow(aPerson({ tallies: [passed] }), quizzes).standing).toBe("underWay")
    const both = [passed, aTally({ quizId: "risks/staff", passedAt: friday })]
    expect(rosterRow(aPerson({ tallies: both }), quizzes).standing).toBe("passed")
  })

  it("is under way for a reader who has not tried a quiz", () =>
    expect(rosterRow(aPerson({ lastSeenInLesson: monday }), quizzes).standing).toBe("underWay"))

  it("shows a failed quiz although others are passed", () => {
    const cells = rosterRow(
      aPerson({ tallies: [aTally({ passedAt: monday }), aTally({ quizId: "risks/staff" })] }),
      quizzes,
    ).cells
    expect(courseStanding(cells, true)).toBe("failed")
  })

  it("is not passed when the course has no quiz at all", () =>
    expect(courseStanding([], false)).toBe("notStarted"))
})

describe("a line of the roster", () => {
  it("names the moment of the pass, not of a later try", () => {
    const row = rosterRow(aPerson({ tallies: [aTally({ passedAt: monday, lastAt: friday })] }), quizzes)
    expect(row.cells[0]?.at).toEqual(monday)
    expect(row.lastAt).toEqual(friday)
  })
})

describe("the filter", () => {
  const rows = [
    rosterRow(aPerson(), quizzes),
    rosterRow(
      aPerson({ id: "p2", name: "Piotr Lewandowski", email: "pl@pharmacy.example", tallies: [aTally()] }),
      quizzes,
    ),
  ]

  it("finds by any part of name or address, whatever the case", () => {
    expect(filterRows(rows, { ...noFilter, search: "LEWAN" }).map((row) => row.id)).toEqual(["p2"])
    expect(filterRows(rows, { ...noFilter, search: "ward4" }).map((row) => row.id)).toEqual(["p1"])
  })

  it("finds by standing", () =>
    expect(filterRows(rows, { ...noFilter, standing: "failed" }).map((row) => row.id)).toEqual(["p2"]))

  it("falls back to everyone when the address holds nonsense", () =>
    expect(rosterFilterSchema.parse({ standing: "x", voice: ["a"], page: "-3", search: ["a", "b"] })).toEqual(
      noFilter,
    ))

  it("counts each person once", () =>
    expect(countStandings(rows)).toEqual({ notStarted: 1, underWay: 0, passed: 0, failed: 1 }))
})

describe("pages", () => {
  const many = Array.from({ length: rowsPerPage + 1 }, (_, n) =>
    rosterRow(aPerson({ id: String(n) }), quizzes),
  )

  it("hold a hundred people each, and a page past the end is the last", () => {
    expect(pageOf(many, 1).rows).toHaveLength(100)
    expect(pageOf(many, 99)).toMatchObject({ page: 2, pages: 2, found: 101, rows: [{ id: "100" }] })
  })
})

it("puts whoever was sure and wrong first, the most of it before all, and leaves the others by name", () => {
  const [ann, bo, cy, di] = (
    [
      ["Ann", 0],
      ["Bo", 1],
      ["Cy", 0],
      ["Di", 3],
    ] as const
  ).map(([name, sureAndWrong]) => rosterRow(aPerson({ name, tallies: [aTally({ sureAndWrong })] }), quizzes))
  expect(sureAndWrongFirst([ann!, bo!, cy!, di!])).toEqual([di, bo, ann, cy])
})
