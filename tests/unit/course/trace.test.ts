import { expect, it } from "vitest"
import { draftOf } from "@/lib/course/draft"
import { traceClaim } from "@/lib/course/trace"
import { changed, smallCourse } from "#tests/support/course/small-course"

const statements = "- id: S3\n  said: It slows nerves.\n  strength: some\n  claims: [boosts-gaba]\n"
const draft = draftOf(changed(await smallCourse(), "statements.yaml", statements))

it("names every lesson, page, question and statement that rests on a claim", () => {
  const traces = traceClaim(draft, "boosts-gaba").map(({ what, place }) => `${what} ${place}`)
  expect(traces).toEqual([
    "lesson modules/01-nerves/01-brakes/staff.mdx:12",
    "page /course/staff/nerves/brakes",
    "lesson modules/01-nerves/01-brakes/patient.mdx:10",
    "page /course/patient/nerves/brakes",
    "question modules/01-nerves/questions.yaml:1",
    "question modules/01-nerves/questions.yaml:20",
    "question modules/01-nerves/questions.yaml:42",
    "statement modules/statements.yaml:1",
  ])
})

it("is empty for a claim that nothing rests on", () => {
  expect(traceClaim(draft, "nothing")).toEqual([])
})
