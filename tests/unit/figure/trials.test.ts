import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { TrialsFile } from "@/lib/figure/trials/schema"

const text = readFileSync("modules/figures/trials.yaml", "utf8")
const { studies } = TrialsFile.parse(parse(text))
const drawn = [...studies.staff, ...studies.patient].filter(({ count }) => count)

describe("the trial bench", () => {
  it("draws people for Friedman alone, 32 and 22 of a hundred", () => {
    expect(new Set(drawn.map(({ id }) => id))).toEqual(new Set(["friedman"]))
    for (const { count } of drawn)
      expect(count?.groups.map(({ events, of }) => `${events}/${of}`)).toEqual(["32/100", "22/100"])
  })

  it("says beside the people that the groups were small, and that nobody was chosen for spasm", () => {
    for (const { count, leaves } of drawn) {
      expect(count?.caveat).toMatch(/small/)
      expect(leaves.map(({ claim }) => claim)).toContain("friedman-limits")
    }
  })

  it("stamps the reviews whose numbers belong to other relaxants", () => {
    const stamped = studies.staff.filter(({ stamp }) => stamp)
    expect(stamped.map(({ name }) => name)).toEqual(["Cochrane 2003", "Cashin 2021"])
    for (const { stamp } of stamped) expect(stamp).toBe("The number is not about diazepam")
  })

  it("gives no pooled ratio of other relaxants", () => {
    expect(text).not.toMatch(/0\.80|\bRR\b|7\.7|1\.6/)
  })

  it("says where there is nothing to count", () => {
    for (const study of studies.staff.filter(({ count }) => !count)) expect(study.noCount).toBeTruthy()
  })

  it("shows patients the one good test, without a dose", () => {
    expect(studies.patient).toHaveLength(1)
    expect(JSON.stringify(studies.patient)).not.toMatch(/\bmg\b|naproxen/i)
  })

  it("takes no groups of different sizes", () => {
    const mixed = text.replace("events: 22, of: 100", "events: 22, of: 1000")
    expect(TrialsFile.safeParse(parse(mixed)).success).toBe(false)
  })
})
