import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { assemble } from "@/lib/course/assemble"
import { problemsIn } from "@/lib/course/check"
import { compileText } from "@/lib/course/compile"
import { draftOf } from "@/lib/course/draft"
import type { Folder } from "@/lib/course/read"
import { smallCourse } from "#tests/support/course/small-course"

let course: Folder
beforeAll(async () => {
  course = await smallCourse()
})

/** What slips into a file: signs that mean something to YAML or MDX, and other people's characters. */
const scrap = fc.oneof(
  fc.constantFrom(
    ..."<>{}[]()&*!|%@`'\":,-#?\\/\n\t\0\u2028",
    "---\n",
    "\n\n",
    "<Claim id=",
    "</Claim>",
    "<!--",
    "{/*",
    "import x",
    "- id: ",
    "  ",
    "![](",
    "**",
    "| a |\n|-|\n",
    "&a [*a]",
    "? [x] : y",
    "!!binary ",
    "<<: *x",
    "__proto__: 1",
    "constructor",
    "toString: ",
    "🙂",
    "\r\n",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
)

/** Cuts a piece out of a text at a place, and puts scrap there. */
const cut = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  scrap,
})
type Cut = { file: number; at: number; length: number; scrap: string }

function spoil(folder: Folder, cuts: Cut[]): Folder {
  const files = [...folder.files]
  for (const { file, at, length, scrap } of cuts) {
    const index = file % files.length
    const { path, text } = files[index]!
    const from = Math.floor(at * text.length)
    files[index] = { path, text: text.slice(0, from) + scrap + text.slice(from + length) }
  }
  return { ...folder, files }
}

describe("a course that was spoilt at random", () => {
  it("is either sound or told of by file, line and column, and never throws", () => {
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const folder = spoil(course, cuts)
        const draft = draftOf(folder)
        const problems = problemsIn(draft)
        for (const { file, line, column, message, excerpt } of problems) {
          expect(file).toMatch(/^modules\//)
          expect(line).toBeGreaterThanOrEqual(1)
          const text = folder.files.find(({ path }) => path === file)?.text ?? ""
          expect(line).toBeLessThanOrEqual(text.split(/\r?\n/).length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(message).toMatch(/[.!)?"]$/)
          expect(message).not.toMatch(/undefined|\[object|Invalid input|ZodError/)
          expect(excerpt).toContain("^")
        }
        expect(assemble(draft, problems).problems).toBe(problems)
      }),
      { numRuns: 1500, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    )
  }, 90_000)

  it("can be compiled wherever it is sound", async () => {
    await fc.assert(
      fc.asyncProperty(cut, async (one) => {
        const folder = spoil(course, [one])
        const draft = draftOf(folder)
        const broken = new Set(problemsIn(draft).map(({ file }) => file))
        const lessons = assemble(draft, []).modules.flatMap((module) => module.lessons)
        const texts = lessons.flatMap(({ voices }) => Object.values(voices))
        const touched = texts.filter(
          ({ file }) => !broken.has(file) && !course.files.includes(fileAt(folder, file)),
        )
        for (const text of touched) expect((await compileText(text)).length).toBeGreaterThan(0)
      }),
      { numRuns: 300, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
    )
  }, 90_000)
})

const fileAt = ({ files }: Folder, name: string) => files.find(({ path }) => path === name)!
