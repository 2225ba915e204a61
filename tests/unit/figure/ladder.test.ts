import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { agrees, compare } from "@/lib/figure/ladder/rules"
import { LadderFile, rungs } from "@/lib/figure/ladder/schema"

const { approaches } = LadderFile.parse(parse(readFileSync("modules/figures/ladder.yaml", "utf8")))
const on = (id: string) => approaches.staff.find((each) => each.id === id)

describe("comparing with the evidence", () => {
  const someSorted = fc.record(
    Object.fromEntries(approaches.staff.map(({ id }) => [id, fc.constantFrom(...rungs)])),
    { requiredKeys: [] },
  )

  it("counts every line once: agreed, put elsewhere or left open", () => {
    fc.assert(
      fc.property(someSorted, (sorted) => {
        const { agree, open, all } = compare(approaches.staff, sorted)
        const elsewhere = approaches.staff.filter((each) => sorted[each.id] && !agrees(each, sorted[each.id]))
        expect(agree + open + elsewhere.length).toBe(all)
      }),
    )
  })

  it("agrees with the evidence itself in every line", () => {
    for (const list of [approaches.staff, approaches.patient]) {
      const key = Object.fromEntries(list.map(({ id, rung }) => [id, rung]))
      expect(compare(list, key)).toEqual({ agree: list.length, open: 0, all: list.length })
    }
  })

  it("does not take an open line for a right one", () => {
    expect(compare(approaches.patient, {}).agree).toBe(0)
  })
})

describe("the ladder of the evidence", () => {
  it("puts paracetamol alone, posture and lifting training where no benefit was shown", () => {
    expect(["paracetamol", "posture", "lifting"].map((id) => on(id)?.rung)).toEqual(Array(3).fill("notShown"))
  })

  it("tells heat from cold", () => {
    expect([on("heat")?.rung, on("cold")?.rung]).toEqual(["little", "unknown"])
  })

  it("keeps yoga and mindfulness to chronic pain", () => {
    expect([on("yoga")?.pain, on("mindfulness")?.pain]).toEqual(["Chronic pain", "Chronic pain"])
  })

  it("never shows an anti-inflammatory without its risks, to either reader", () => {
    for (const list of [approaches.staff, approaches.patient])
      expect(list.find(({ claims }) => claims.includes("nsaid-small-benefit"))?.claims).toContain(
        "nsaid-risks",
      )
  })

  it("gives the relative risk of exercise with people beside it, and says that their number is made up", () => {
    expect(on("prevention")?.size).toMatch(/40 in 100 .*made-up.* 22 in 100/)
  })

  it("gives patients no numbers to work with", () => {
    expect(JSON.stringify(approaches.patient)).not.toMatch(/\d/)
  })
})
