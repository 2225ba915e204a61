import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { componentNames } from "@/lib/course/author/components"
import { readLesson } from "@/lib/course/author/lesson"
import { ClaimEntry, SourceEntry } from "@/lib/course/author/schema"
import { readList } from "@/lib/course/author/yaml-file"
import { usualRules } from "@/lib/course/quiz-rules"
import { formatProblem } from "@/lib/course/problem"
import { Question } from "@/lib/quiz/schema"

const readme = await readFile("modules/README.md", "utf8")
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (found) => found[1] ?? "",
  )
const file = (text: string) => ({ path: "modules/README.md", text })

describe("the content contract", () => {
  const [source = "", claim = ""] = blocks("yaml")
  it.each([
    ["source", () => readList(file(source), SourceEntry)],
    ["claim", () => readList(file(claim), ClaimEntry)],
    ["lesson", () => readLesson(file(blocks("mdx")[0] ?? ""))],
  ])("gives an example of a %s that is right", (_what, read) => {
    expect(read().problems.map(formatProblem)).toEqual([])
  })

  it.each(componentNames)("names the component %s", (name) => {
    expect(readme).toMatch(new RegExp(`\`<${name}[ >/]`))
  })

  it.each(Question.options.map((option) => option.shape.kind.value))("names the question kind %s", (kind) => {
    expect(readme).toContain(`\`${kind}\``)
  })

  it("names every key that all questions have", () => {
    const shapes = Question.options.map((option) => Object.keys(option.shape))
    const shared = shapes[0]!.filter((key) => shapes.every((keys) => keys.includes(key)))
    for (const key of shared) expect(readme).toMatch(new RegExp(`\`${key}(: true)?\``))
  })

  it.each([...Object.keys(usualRules), "size", "passMark", "opens"])(
    "names the rule %s of a quiz",
    (rule) => {
      expect(readme).toContain(`| \`${rule}\` |`)
    },
  )

  it("has room on one page", () => {
    expect(readme.split("\n").length).toBeLessThan(170)
  })
})
