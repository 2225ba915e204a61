import { describe, expect, it } from "vitest"
import { assemble } from "@/lib/course/assemble"
import { draftOf } from "@/lib/course/draft"
import { releaseAll } from "@/lib/course/release"
import { changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const folder = await smallCourse()
const draft = draftOf(folder)
const course = assemble(draft, [])
const text = releaseAll(course, draft.released.value!)

describe("releasing the course", () => {
  it("lists every id with the choices it was met with, and keeps what was retired", () => {
    expect(text).toMatchInlineSnapshot(`
      "# Ids that learners have met. They never change their meaning and never go in silence.
      # \`npm run course -- --release\` adds what is new; taking something out is a decision: move it under retired.
      lessons:
        - brakes
        - sleepy
      claims:
        - boosts-gaba
        - makes-sleepy
      questions:
        N-S01:
          voice: staff
          kind: single
          choices:
            - kd
            - tv
        N-P01:
          voice: patient
          kind: multiple
          choices:
            - mr
            - sb
            - wq
        N-S02:
          voice: staff
          kind: truefalse
          choices:
            - pl
            - gn
        R-S01:
          voice: staff
          kind: numeric
          choices: []
        R-P01:
          voice: patient
          kind: single
          choices:
            - hj
            - xc
        R-S02:
          voice: staff
          kind: ordering
          choices:
            - fd
            - bn
            - cv
      retired:
        lessons:
          - gone-lesson
        claims: []
        questions:
          - N-S99
        choices:
          N-S01:
            - zz
      "
    `)
  })

  it("leaves a sound course sound", () => {
    expect(mistakesIn(changed(folder, "released.yaml", text))).toEqual([])
  })

  it("twice is the same as once", () => {
    const again = draftOf(changed(folder, "released.yaml", text)).released.value!
    expect(releaseAll(course, again)).toBe(text)
  })

  it("makes a choice that is taken out afterwards a mistake", () => {
    const released = changed(folder, "released.yaml", text)
    const told = mistakesIn(
      changed(released, "01-nerves/questions.yaml", (bank) => bank.replace("id: wq", "id: bd")),
    )
    expect(told.map(({ message }) => message)).toEqual([
      "N-P01 was released with a choice wq, which is gone: put it back, or list it under retired in released.yaml.",
    ])
  })
})
