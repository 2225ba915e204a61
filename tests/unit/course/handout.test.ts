import { describe, expect, it } from "vitest"
import { assemble } from "@/lib/course/assemble"
import { buildCourse } from "@/lib/course/build"
import { draftOf } from "@/lib/course/draft"
import { countsOf, fleschKincaid } from "@/lib/course/plain/grade"
import { block } from "@/lib/course/plain/prose"
import { measurePart } from "@/lib/course/plain/measure"
import { changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const folder = await smallCourse()
const paper = `title: A paper
lead: Two pages.
points:
  - title: It makes you sleepy
    says:
      - text: You may feel sleepy.
        claims: [makes-sleepy]
plan:
  claims: []
  title: { staff: Mine, patient: My plan }
  lines: { staff: [One thing], patient: [One way to move] }
questions:
  claims: []
  title: { staff: To offer, patient: To ask }
  list: [What are my choices?]
`
const told = (text: string) => mistakesIn(changed(folder, "handout.yaml", text)).map(({ message }) => message)

describe("the paper that patients take home", () => {
  it("may be missing, and may be as it should", () => {
    expect(mistakesIn(folder)).toEqual([])
    expect(told(paper)).toEqual([])
  })

  it("rests on claims that there are", () => {
    expect(told(paper.replace("[makes-sleepy]", "[makes-sleep]"))).toEqual([
      `There is no claim makes-sleep in modules/claims.yaml. Did you mean "makes-sleepy"?`,
    ])
  })

  it("names no dose", () => {
    expect(told(paper.replace("You may feel sleepy.", "Take 2 mg at night."))).toEqual([
      "Pages for patients give no doses: leave the number of milligrams to the prescriber.",
    ])
  })

  it("says which claims each of its points rests on", () => {
    expect(told(paper.replace("        claims: [makes-sleepy]\n", "")).join()).toContain("claims")
  })

  it("is part of what a reviewer signs", () => {
    const hashOf = (text: string) => assemble(draftOf(changed(folder, "handout.yaml", text)), []).hash
    expect(hashOf(paper.replace("sleepy.", "drowsy."))).not.toBe(hashOf(paper))
  })
})

describe("the words on it", () => {
  it("can be read in the sixth grade, each point by itself", async () => {
    const { handout } = (await buildCourse(process.cwd())).course
    if (!handout) throw new Error("The course has a paper for patients")
    const hard = handout.points.filter(({ says }) => {
      const blocks = says.map(({ text }) => block(text, { line: 1, column: 1 }))
      const { sentences } = measurePart({ heading: null, blocks }, new Set())
      return fleschKincaid(countsOf(sentences)) > 6
    })
    expect(hard.map(({ title }) => title)).toEqual([])
  })
})
