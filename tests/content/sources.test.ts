import { describe, expect, it } from "vitest"
import { buildCourse } from "@/lib/course/build"

const { course } = await buildCourse(process.cwd())
const sources = Object.values(course.sources)

/** Who publishes what the course cites: journals and their archive, guideline bodies, regulators, health services. */
const publishers = [
  "doi.org",
  "pmc.ncbi.nlm.nih.gov",
  "www.ncbi.nlm.nih.gov",
  "dailymed.nlm.nih.gov",
  "www.nature.com",
  "www.bmj.com",
  "bmj.bmjjournals.com",
  "www.cmaj.ca",
  "www.hindawi.com",
  "www.clinbiomech.com",
  "jpet.aspetjournals.org",
  "journals.lww.com",
  "bmcpharmacoltoxicol.biomedcentral.com",
  "bmcmusculoskeletdisord.biomedcentral.com",
  "www.psychiatrist.com",
  "neurotorium.org",
  "bestbets.org",
  "www.nice.org.uk",
  "www.nhs.uk",
  "111.wales.nhs.uk",
  "www.gov.uk",
  "cpd.mhra.gov.uk",
  "yellowcard.mhra.gov.uk",
  "medicines.org.uk",
  "www.medicines.org.uk",
  "www.fda.gov",
  "www.ahrq.gov",
  "www.ninds.nih.gov",
  "www.choosingwisely.org.au",
  "www.racgp.org.au",
]

describe("a source", () => {
  it.each(sources.filter(({ address }) => address !== null))(
    "$id leads to its publisher, never to a copy",
    ({ address }) => {
      expect(publishers).toContain(new URL(address ?? "").hostname)
    },
  )

  it.each(sources)("$id is cited as itself, with a year, a label or a body", ({ citation }) => {
    expect(citation).not.toMatch(/scribd|slideshare|semanticscholar|mirror/i)
    expect(citation.length).toBeGreaterThan(12)
  })

  it("stands behind a claim, each of them", () => {
    const used = new Set(Object.values(course.claims).flatMap((claim) => claim.sources))
    const asked = new Set(Object.values(course.questions).flatMap(({ question }) => question.sources))
    expect(sources.filter(({ id }) => !used.has(id) && !asked.has(id)).map(({ id }) => id)).toEqual([])
  })
})
