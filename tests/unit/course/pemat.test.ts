import { describe, expect, it } from "vitest"
import { readLesson } from "@/lib/course/author/lesson"
import { measure } from "@/lib/course/plain/measure"
import { items, rate, scoreOf, tally, type Verdict } from "@/lib/course/plain/pemat"
import { adviceFor, changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const good = `## When to call

Call your doctor if you feel worse.

## What to do today

Take a short walk.

<Figure src="/a.svg" alt="A walk" caption="A short walk" />

<Remember>

- Keep moving.

</Remember>`

function sheet(body: string, byPerson: Record<string, Verdict> = {}, jargon: string[] = []) {
  const text = `---\nid: a\ntitle: A title\nlead: The lead.\nminutes: 1\n---\n\n${body}\n`
  const source = readLesson({ path: "patient.mdx", text })
  return rate({ ...measure(source, new Set()), aids: source.aids, jargon }, byPerson)
}

const verdicts = (lines: ReturnType<typeof sheet>) =>
  Object.fromEntries(lines.flatMap(({ number, verdict }) => (verdict ? [[number, verdict]] : [])))

describe("PEMAT-P", () => {
  it("has 17 items on understanding and 7 on acting, with their own numbers", () => {
    const numbers = (scale: string) =>
      items.filter((each) => each.scale === scale).map(({ number }) => number)
    expect(numbers("understandability")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19])
    expect(numbers("actionability")).toEqual([20, 21, 22, 23, 24, 25, 26])
  })

  it("is judged by a machine where text and structure tell, and left to a person elsewhere", () => {
    expect(verdicts(sheet(good))).toEqual({
      ...{
        3: "agree",
        7: "agree",
        8: "agree",
        9: "agree",
        11: "agree",
        12: "agree",
        15: "agree",
        17: "agree",
      },
      ...{ 19: "none", 20: "agree", 21: "agree", 24: "none" },
    })
  })

  it.each([
    [3, "Call your doctor", "Deliberate pharmacological considerations"],
    [7, "Take a short walk.", "Add up your tablets."],
    [8, "Take a short walk.", "Take a short walk. ".repeat(40)],
    [9, "## What to do today", "## Information"],
    [11, /<Remember>[\s\S]*<\/Remember>/, ""],
    [12, /<Remember>[\s\S]*<\/Remember>/, ""],
    [15, /<Figure[^>]*>/, ""],
    [17, ' caption="A short walk"', ""],
    [
      19,
      "Take a short walk.",
      "Take it.\n\n| a | b | c | d | e |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |",
    ],
    [20, /Call your doctor if you feel worse|Take a short walk|Keep moving/g, "It can hurt"],
    [21, "Take a short walk.", "Patients should walk."],
  ])("item %i is seen to fail", (number, from, to) => {
    expect(verdicts(sheet(good.replace(from, to)))[number]).toBe("disagree")
  })

  it("counts words of the trade against everyday language", () => {
    expect(sheet(good, {}, ["sedation"])[2]).toMatchObject({
      verdict: "disagree",
      reason: "It says “sedation”.",
    })
  })

  it("puts a person's judgement before the machine's", () => {
    const lines = sheet(good, { 15: "disagree", 1: "agree" })
    expect(lines.find(({ number }) => number === 15)).toMatchObject({ by: "person", verdict: "disagree" })
    expect(lines.find(({ number }) => number === 1)).toMatchObject({ by: "person", verdict: "agree" })
  })

  it("scores what agrees of what applies", () => {
    const lines = sheet(good, { 15: "disagree" })
    expect(tally(lines)).toEqual({ agree: 9, of: 10 })
    expect(scoreOf(lines)).toBe(90)
    expect(scoreOf([])).toBeNull()
  })
})

describe("modules/pemat.yaml", async () => {
  const folder = await smallCourse()
  const unsigned = "brakes:\n  rated: { by: null, on: null }\n  items: {}\n"

  it("may be without any rating", () => {
    expect(mistakesIn(changed(folder, "pemat.yaml", unsigned))).toEqual([])
  })

  it("brings advice on a lesson that a machine sees under the target", () => {
    const told = adviceFor(changed(folder, "pemat.yaml", unsigned)).filter(({ message }) =>
      message.includes("PEMAT"),
    )
    expect(told.map(({ file, message }) => `${file} ${message.slice(0, 75)}`)).toEqual([
      "modules/01-nerves/01-brakes/patient.mdx PEMAT actionability, by machine: 0%, under the house target of 80%. 20: No ",
      "modules/02-risks/01-sleepy/patient.mdx PEMAT understandability, by machine: 43%, under the house target of 80%. 9:",
      "modules/02-risks/01-sleepy/patient.mdx PEMAT actionability, by machine: 0%, under the house target of 80%. 20: No ",
    ])
  })
})
