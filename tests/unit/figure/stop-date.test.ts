import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { dayInWords, daysOf, inDays, lengthOf, planOf, readDay, wayOf } from "@/lib/figure/stop-date/rules"
import { StopDateFile } from "@/lib/figure/stop-date/schema"

const file = StopDateFile.parse(parse(readFileSync("modules/figures/stop-date.yaml", "utf8")))
const { lengths } = file.staff
const day = (text: string) => readDay(text) ?? expect.fail(`${text} is no day`)

describe("a day of the calendar", () => {
  it.each([
    ["2026-11-30", "2026-12-01"],
    ["2026-12-31", "2027-01-01"],
    ["2026-02-28", "2026-03-01"],
    ["2028-02-28", "2028-02-29"],
    ["2028-02-29", "2028-03-01"],
    // The nights on which clocks change in the zone that the tests run in, and in London.
    ["2026-04-04", "2026-04-05"],
    ["2026-03-28", "2026-03-29"],
    ["2026-10-24", "2026-10-25"],
  ])("%s is followed by %s", (one, next) => {
    expect(day(next) - day(one)).toBe(1)
  })

  it.each([
    "",
    "?",
    "2026-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "1999-12-31",
  ])("is none at “%s”", (text) => expect(readDay(text)).toBeNull())

  it("is said in words as it was written, wherever the machine stands", () => {
    expect(dayInWords(day("2026-12-04"))).toBe("Friday 4 December 2026")
    expect(dayInWords(day("2028-02-29"))).toBe("Tuesday 29 February 2028")
  })

  it("comes back the same from its number", () => {
    const anyDay = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(new Date(day(text) * 86_400_000).toISOString().slice(0, 10)).toBe(text)
      }),
    )
  })
})

describe("the length of a course", () => {
  it("counts the first and the last day", () => {
    expect(daysOf(day("2026-11-30"), day("2026-12-04"))).toBe(5)
    expect(daysOf(day("2028-02-28"), day("2028-03-01"))).toBe(3)
    expect(inDays(daysOf(day("2026-11-30"), day("2026-11-30")))).toBe(
      "1 day, counting the first and the last",
    )
  })

  it.each([
    [1, 5],
    [5, 5],
    [6, 28],
    [28, 28],
    [29, null],
    [400, null],
  ])("of %i days falls under the one up to %s", (days, upTo) => {
    expect(lengthOf(lengths, days)?.upTo).toBe(upTo)
  })

  it("is warned of over 28 days, in these words", () => {
    expect(lengthOf(lengths, 29)?.words).toMatch(
      /^Longer than the NHS's usual 2 to 4 weeks; that line is not a proven safe line\./,
    )
  })

  it("is never called safe, however short it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (days) => {
        const words = lengthOf(lengths, days)?.words ?? expect.fail("Every length has words")
        expect(words).toMatch(/not a proven safe line/)
        expect(words.replaceAll("not a proven safe line", "")).not.toMatch(/\b(safe|ok|okay|fine)/i)
      }),
    )
  })

  it("is given for spasm as CKS is reported, and not as CKS", () => {
    expect(lengthOf(lengths, 5)?.words).toMatch(/as a training page reports it/)
  })
})

describe("a plan", () => {
  const dates = { start: "2026-11-30", stop: "2026-12-04", review: "2026-12-03" }

  it("is made of three days", () => {
    expect(planOf(dates)).toMatchObject({ ok: true, days: 5, review: day("2026-12-03") })
  })

  it("can lack the review, and nothing else", () => {
    expect(planOf({ ...dates, review: undefined })).toMatchObject({ ok: true, review: null })
    expect(planOf({ ...dates, stop: undefined })).toEqual({ ok: false, mistake: "absent" })
    expect(planOf({})).toEqual({ ok: false, mistake: "absent" })
  })

  it("says what is wrong with its days", () => {
    expect(planOf({ ...dates, stop: "2026-02-30" })).toEqual({ ok: false, mistake: "invalid" })
    expect(planOf({ ...dates, review: "?" })).toEqual({ ok: false, mistake: "invalid" })
    expect(planOf({ ...dates, stop: "2026-11-29" })).toEqual({ ok: false, mistake: "stopFirst" })
    expect(planOf({ ...dates, review: "2026-11-29" })).toEqual({ ok: false, mistake: "reviewFirst" })
  })

  it("has dates only for whoever has plainly not taken it every day", () => {
    expect(wayOf("no")).toBe("dates")
    for (const answer of ["yes", "unknown", "hardly", ""]) expect(wayOf(answer)).toBe("taper")
    expect(wayOf(undefined)).toBe("asking")
  })
})

describe("what the planner says", () => {
  it("tells whoever takes it every day not to stop suddenly, and leaves the taper to the prescriber", () => {
    expect(file.taper.title.staff).toMatch(/A taper is planned by the prescriber: do not stop suddenly/)
    expect(file.taper.title.patient).toMatch(/I do not stop on my own/)
  })

  it("holds no doses and no steps of a taper, for nobody", () => {
    expect(JSON.stringify(file)).not.toMatch(/\d\s*(mg|%|per cent)|half a tablet/i)
  })

  it("never calls anything safe to a patient", () => {
    const { staff: _, ...rest } = file
    const patients = JSON.stringify(rest, (key, value: unknown) =>
      /^(staff|claims)$/.test(key) ? undefined : value,
    )
    expect(patients).not.toMatch(/\bsafe/i)
  })
})
