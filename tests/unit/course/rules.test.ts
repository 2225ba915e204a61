import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lessonPath, quizId, quizPath, whereTaught } from "@/lib/course/address"
import { assemble } from "@/lib/course/assemble"
import { draftOf } from "@/lib/course/draft"
import { canonical, contentHash, sha256 } from "@/lib/course/hash"
import { excerptAt } from "@/lib/course/problem"
import { adviceFor, changed, smallCourse } from "#tests/support/course/small-course"

const folder = await smallCourse()
const course = assemble(draftOf(folder), [])
const courseWith = (file: string, from: string, to: string) =>
  assemble(draftOf(changed(folder, file, (text) => text.replace(from, to))), [])

describe("a hash", () => {
  it("is the same for equal content, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const turned = Object.fromEntries(Object.entries(content).toReversed())
        expect(canonical(turned)).toBe(canonical(content))
        expect(contentHash(JSON.parse(JSON.stringify(content)))).toBe(contentHash(content))
      }),
    )
  })

  it("is SHA-256 of the text in UTF-8", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  })

  it("of a question changes with that question alone", () => {
    const after = courseWith("01-nerves/questions.yaml", "What slows down?", "What becomes slower?")
    const changedIds = Object.keys(course.questions).filter(
      (id) => after.questions[id]?.hash !== course.questions[id]?.hash,
    )
    expect(changedIds).toEqual(["N-P01"])
    expect(after.hash).not.toBe(course.hash)
  })

  it("of a lesson changes with its voice alone", () => {
    const after = courseWith("01-nerves/01-brakes/staff.mdx", "It boosts GABA.", "It boosts GABA there.")
    const [before, now] = [course, after].map((each) => each.modules[0]!.lessons[0]!.voices)
    expect(now!.staff.hash).not.toBe(before!.staff.hash)
    expect(now!.patient.hash).toBe(before!.patient.hash)
  })

  it.each([
    ["the pass mark", "course.yaml", "passMark: 0.8", "passMark: 0.9"],
    ["the strength of a claim", "claims.yaml", "strength: well", "strength: some"],
    ["a citation", "sources.yaml", "A trial. 2017.", "A trial. 2018."],
    ["an objective", "01-nerves/module.yaml", "Say how signals", "Tell how signals"],
  ])("of the course changes with %s", (_what, file, from, to) => {
    expect(courseWith(file, from, to).hash).not.toBe(course.hash)
  })

  it("does not change with a comment", () => {
    expect(courseWith("claims.yaml", "- id: makes", "# A comment.\n- id: makes").hash).toBe(course.hash)
  })
})

describe("an address", () => {
  it("is made of voice and slugs", () => {
    expect(lessonPath("staff", "nerves", "brakes")).toBe("/course/staff/nerves/brakes")
    expect(quizPath("patient", "nerves")).toBe("/course/patient/nerves/quiz")
    expect(quizId(course.modules[0]!, "staff")).toBe("nerves/staff")
  })

  it("of a claim is the sentence that teaches it to that reader", () => {
    expect(whereTaught(course, "patient", "makes-sleepy")).toBe(
      "/course/patient/risks/sleepy#claim-makes-sleepy",
    )
    expect(whereTaught(course, "staff", "nothing")).toBeNull()
  })
})

describe("advice", () => {
  it("is given on a question that no lesson prepares for", () => {
    const told = adviceFor(
      changed(folder, "02-risks/01-sleepy/patient.mdx", (text) => text.replace(/<\/?Claim[^>]*>/g, "")),
    )
    expect(told.map(({ message }) => message)).toContain(
      "No patient lesson teaches what R-P01 asks about (makes-sleepy).",
    )
  })

  it("is given on a lesson that is too short or too long to be read to the end", () => {
    const lengthOf = (words: string) => {
      const text = (before: string) => before.replace("## What", `${words}\n\n## What`)
      const told = adviceFor(changed(folder, "01-nerves/01-brakes/staff.mdx", text))
      const own = told.filter(({ file }) => file.endsWith("01-brakes/staff.mdx"))
      return own.map(({ message }) => message).filter((message) => message.startsWith("This lesson"))
    }
    const more = "More. ".repeat(600)
    expect(lengthOf("More.")).toEqual(["This lesson has 29 words of prose; 500 to 900 are read to the end."])
    // Notes are the educator's, and do not count.
    expect(lengthOf(`${more}\n\n<Notes>\n\n${more}\n\n</Notes>`)).toEqual([])
    expect(lengthOf(more + more)).toEqual([expect.stringMatching(/^This lesson has 12\d\d words/)])
  })

  it("is given on notes that lack what an educator needs", () => {
    const notes = (words: string) => {
      const text = (before: string) =>
        before.replace("## What to say", `<Notes>\n\n${words}\n\n</Notes>\n\n## What to say`)
      const told = adviceFor(changed(folder, "01-nerves/01-brakes/staff.mdx", text))
      const own = told.filter(({ file }) => file.endsWith("01-brakes/staff.mdx"))
      return own.map(({ message }) => message).filter((message) => message.includes("What it does"))
    }
    const whole = "**Two minutes.** Ask. **Teach-back:** “What?” **Usually asked:** “Why?” Because."
    expect(notes(whole)).toEqual([])
    expect(notes("**Two minutes.** Ask.")).toEqual([
      "The notes on “What it does” lack a **Teach-back:** prompt; what people usually ask.",
    ])
  })
})

describe("an excerpt", () => {
  it("has its caret under the place", () => {
    expect(`\n${excerptAt("one\ntwo\nthree", 2, 3)}`).toBe("\n  1 | one\n> 2 | two\n    |   ^\n  3 | three")
  })

  it("keeps the place in view on a long line", () => {
    const line = `${"x".repeat(400)}HERE${"y".repeat(400)}`
    const [shown = "", caret = ""] = excerptAt(line, 1, 401).split("\n")
    expect(shown.slice(caret.indexOf("^")).startsWith("HERE")).toBe(true)
    expect(shown.length).toBeLessThan(120)
  })
})
