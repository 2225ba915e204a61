import { describe, expect, it } from "vitest"
import { draftOf } from "@/lib/course/draft"
import { reviewDates } from "@/lib/course/rules/review-dates"
import { changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const folder = await smallCourse()
const messages = (file: string, text: string) =>
  mistakesIn(changed(folder, file, text)).map(
    ({ file: where, line, message }) => `${where}:${line} ${message}`,
  )

const statement = (id: string, claims: string) =>
  `- id: ${id}\n  said: It slows nerves.\n  strength: some\n  claims: [${claims}]\n`

describe("the coverage of the document", () => {
  it("is whole when each statement is taught and asked in both voices", () => {
    expect(messages("statements.yaml", statement("S3", "boosts-gaba"))).toEqual([])
  })

  it("has a hole where no lesson and no question speaks of a statement", () => {
    expect(messages("statements.yaml", statement("S31", "boosts-gaba"))).toEqual([
      "modules/statements.yaml:1 No staff lesson teaches S31: no claim in it covers it.",
      "modules/statements.yaml:1 No staff question covers S31.",
      "modules/statements.yaml:1 No patient lesson teaches S31: no claim in it covers it.",
      "modules/statements.yaml:1 No patient question covers S31.",
    ])
  })

  it("rests on claims that exist", () => {
    expect(messages("statements.yaml", statement("S3", "boost-gaba"))).toEqual([
      "modules/statements.yaml:4 There is no claim boost-gaba in modules/claims.yaml.",
    ])
  })
})

describe("the day of a claim's review", () => {
  const on = (today: string) => reviewDates(draftOf(folder), today)

  it("is said beforehand, from sixty days on", () => {
    expect(on("2027-09-23").soon).toEqual([])
    expect(on("2027-09-24").soon.map(({ message }) => message)).toContain(
      "The claim boosts-gaba is to be reviewed within 60 days.",
    )
  })

  it("fails the check once it is past, and not on the day itself", () => {
    expect(on("2027-11-23").past).toEqual([])
    expect(on("2027-11-24").past.map(({ file, message }) => `${file} ${message}`)).toContain(
      "modules/claims.yaml The claim boosts-gaba was to be reviewed by this day: read its sources again.",
    )
  })
})
