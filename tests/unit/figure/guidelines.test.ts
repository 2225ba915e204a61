import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { arrange, type Kind, orders } from "@/lib/figure/guidelines/rules"
import { GuidelinesFile, pains } from "@/lib/figure/guidelines/schema"

const { rows } = GuidelinesFile.parse(parse(readFileSync("modules/figures/guidelines.yaml", "utf8")))
const row = (id: string) => rows.find((each) => each.id === id)
const ids = (kind: Kind) => arrange(rows, kind, "newest").map(({ id }) => id)

describe("the order of advice", () => {
  const someRows = fc.array(
    fc.record({
      year: fc.option(fc.integer({ min: 2000, max: 2026 }), { nil: undefined }),
      pain: fc.constantFrom(...pains),
    }),
  )

  it("goes by year either way, with the undated last", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...orders), (some, order) => {
        const years = arrange(some, "all", order).map(({ year }) => year)
        const dated = years.filter((year) => year !== undefined)
        expect(years.slice(0, dated.length)).toEqual(dated)
        expect(dated).toEqual(dated.toSorted((a, b) => (order === "newest" ? b - a : a - b)))
        expect(years).toHaveLength(some.length)
      }),
    )
  })
})

describe("the advice on one kind of pain", () => {
  it("holds what is said of low back pain without telling kinds apart, except for the leg", () => {
    expect(ids("acute")).toEqual(["nice-nsaid", "fpm", "acp", "va-dod", "nice-research", "cks"])
    expect(ids("leg")).toEqual(["nice-sciatica"])
  })

  it("keeps the WHO to chronic pain", () => {
    expect(ids("chronic")).toContain("who")
    expect(ids("acute")).not.toContain("who")
  })
})

describe("what each body is quoted with", () => {
  it("never has the WHO speak of benzodiazepines", () => {
    expect(row("who")?.says).not.toMatch(/benzodiazepine|diazepam/)
    expect(row("who")?.note).toMatch(/we have not seen/)
  })

  it("says that ACP named a class, and has lapsed", () => {
    expect(row("acp")?.says).toMatch(/the class, and not diazepam/)
    expect(row("acp")?.note).toMatch(/Lapsed/)
  })

  it("says of CKS that it was read in a report", () => {
    expect(row("cks")?.seen).toMatch(/reported on a training page/)
    expect(row("cks")?.year).toBeUndefined()
  })

  it("quotes one edition of the Veterans Affairs guideline, and no taper and no dose", () => {
    expect(rows.filter(({ body }) => body.includes("Veterans")).map(({ year }) => year)).toEqual([2017])
    expect(JSON.stringify(rows)).not.toMatch(/\bmg\b|taper/i)
  })
})
