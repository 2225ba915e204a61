import { beforeAll, describe, expect, it } from "vitest"
import { draftOf } from "@/lib/course/draft"
import type { Folder } from "@/lib/course/read"
import { forms } from "@/lib/course/rules/forms"
import { changed, smallCourse } from "#tests/support/course/small-course"

type Part = { objective?: string; kind?: "numeric" | "short"; voice?: string; mustKnow?: boolean }

/** A question of the final, as short as one can be. */
function question(id: string, { objective = "1.1", kind = "numeric", voice = "staff", mustKnow }: Part = {}) {
  const own =
    kind === "numeric"
      ? '  answer: 3\n  tolerance: 0\n  unit: ""\n  feedback: Three.\n  wrong: []\n'
      : "  model: It does.\n  points:\n    - {id: fd, text: It, accept: [it], missing: Say it.}\n"
  const must = mustKnow ? "  mustKnow: true\n" : ""
  return `- id: ${id}\n  voice: ${voice}\n  kind: ${kind}\n  objective: "${objective}"\n  level: Apply\n  claims: [boosts-gaba]\n  sources: []\n  covers: []\n${must}  stem: How many?\n${own}`
}

const patient = { voice: "patient" }
const bank = [
  question("F-S1"),
  question("F-S2", { objective: "2.1" }),
  question("F-S3", { objective: "2.1", mustKnow: true }),
  question("G-S1"),
  question("G-S2", { objective: "2.1" }),
  question("G-S3", { objective: "2.1", mustKnow: true }),
  question("G-S4", { objective: "2.1", kind: "short" }),
  question("F-P1", patient),
  question("F-P2", { ...patient, objective: "2.1" }),
  question("G-P1", patient),
  question("G-P2", { ...patient, objective: "2.1" }),
  question("PRE-S1"),
  question("PRE-S2"),
].join("")

const sound = `finals:
  staff:
    a: [F-S1, F-S2, F-S3]
    b: [G-S1, G-S2, G-S3]
  patient:
    a: [F-P1, F-P2]
    b: [G-P1, G-P2]
preTest:
  staff:
    a: [PRE-S1]
    b: [PRE-S2]
`

let course: Folder
beforeAll(async () => {
  course = changed(await smallCourse(), "final/questions.yaml", bank)
})

const toldIn = (folder: Folder) =>
  forms(draftOf(folder)).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)

/** What is said of the sound forms once one of their lines reads otherwise. */
const told = (from: string, to: string) => {
  if (!sound.includes(from)) throw new Error(`No form reads ${from}.`)
  return toldIn(changed(course, "final/forms.yaml", sound.replace(from, to)))
}

const at = (line: number, column: number) => `modules/final/forms.yaml:${line}:${column}`

describe("forms", () => {
  it("that ask alike are sound", () => {
    expect(toldIn(changed(course, "final/forms.yaml", sound))).toEqual([])
  })

  it("are not missed in a course that has none", async () => {
    expect(toldIn(await smallCourse())).toEqual([])
    expect(toldIn(course)).toEqual([])
  })

  it("are not judged while a bank cannot be read", () => {
    const torn = changed(course, "01-nerves/questions.yaml", "N-S01: torn\n")
    expect(toldIn(changed(torn, "final/forms.yaml", sound.replace("F-S1", "F-S9")))).toEqual([])
  })

  it("may ask questions of a module", () => {
    expect(told("F-S2, F-S3]", "R-S01, F-S3]")).toEqual([])
  })
})

describe("a mistake in the forms", () => {
  it("is a question that is in no bank", () => {
    expect(told("[PRE-S1]", "[PRE-S3]")).toEqual([
      `${at(10, 9)} There is no question PRE-S3 in this course. Did you mean "PRE-S1"?`,
    ])
  })

  it("is a question for the other reader", () => {
    expect(told("[PRE-S1]", "[N-P01]")).toContain(
      `${at(10, 9)} The question N-P01 is for patients, and this form for staff.`,
    )
  })

  it("is a question that a form asks twice", () => {
    expect(told("[F-S1, F-S2, F-S3]", "[F-S1, F-S2, F-S3, F-S1]")).toEqual([
      `${at(3, 27)} The question F-S1 is in this form twice.`,
      `${at(4, 8)} Form b is 3 long and form a 4: two forms are of one length.`,
    ])
  })

  it("is a question that both forms ask", () => {
    expect(told("[G-S1, ", "[F-S1, ")).toEqual([
      `${at(4, 9)} The question F-S1 is already in form a of the final for staff: a question is in one form only.`,
    ])
  })

  it("is a question that the pre-test and a final ask", () => {
    expect(told("[PRE-S2]", "[G-S1]")).toEqual([
      `${at(11, 9)} The question G-S1 is already in form b of the final for staff: a question is in one form only.`,
    ])
  })

  it("is another length", () => {
    expect(told("[G-S1, G-S2, G-S3]", "[G-S1, G-S2]")).toEqual([
      `${at(4, 8)} Form b is 2 long and form a 3: two forms are of one length.`,
    ])
  })

  it("is another objective at the same place", () => {
    expect(told("[PRE-S2]", "[R-S01]")).toContain(
      `${at(11, 9)} R-S01 tests objective 2.1, and PRE-S1, at the same place in form a, tests 1.1.`,
    )
  })

  it("is a question of the pre-test that a module tells before the final", () => {
    expect(told("[PRE-S1]", "[N-S01]")).toContain(
      `${at(10, 9)} The module nerves asks N-S01 too, and tells what is right before the final: the pre-test has questions of its own.`,
    )
  })

  it("is another kind at the same place", () => {
    expect(told("G-S2, G-S3]", "G-S4, G-S3]")).toEqual([
      `${at(4, 15)} G-S4 is of the kind short, and F-S2, at the same place in form a, of the kind numeric.`,
    ])
  })

  it("is a must-know question whose twin is none, in either form", () => {
    const message = (known: string, other: string) =>
      `${known}, at the same place in the other form, is a must-know question, and ${other} is not.`
    expect(told("[G-S1, G-S2, G-S3]", "[G-S1, G-S3, G-S2]")).toEqual([
      `${at(3, 15)} ${message("G-S3", "F-S2")}`,
      `${at(4, 21)} ${message("F-S3", "G-S2")}`,
    ])
  })

  it("is a final that leaves a module out", () => {
    expect(told("[G-P1, G-P2]", "[G-P1]")).toEqual([
      `${at(7, 8)} Form b is 1 long and form a 2: two forms are of one length.`,
      `${at(7, 8)} Form b of the final for patients asks nothing about the module risks.`,
    ])
  })
})
