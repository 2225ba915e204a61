import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { MythsFile } from "@/lib/figure/myths/schema"

const read = (path: string): unknown => parse(readFileSync(path, "utf8"))
const file = MythsFile.parse(read("modules/figures/myths.yaml"))
const statements = read("modules/statements.yaml") as { id: string; strength: string; claims: string[] }[]

describe("the sentences to rewrite", () => {
  it("are sentences of the document, each once", () => {
    const known = new Set(statements.map(({ id }) => id))
    const asked = file.swaps.map(({ statement }) => statement)
    expect(asked.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })

  it("begin with the three that the lesson is about", () => {
    expect(file.swaps.slice(0, 3).map(({ statement }) => statement)).toEqual(["S22", "S23", "S24"])
  })

  it.each(file.swaps)("rest on what corrects them: $statement", ({ statement, claims }) => {
    const own = statements.find(({ id }) => id === statement)?.claims ?? []
    expect(own.filter((id) => !claims.includes(id))).toEqual([])
  })
})

it("tells patients no dose, and calls nothing safe", () => {
  const told = file.pairs.map(({ better }) => better)
  expect(told.filter((text) => /\d|\bsafe\b/i.test(text))).toEqual([])
})
