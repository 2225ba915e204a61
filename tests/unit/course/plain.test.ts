import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readLesson } from "@/lib/course/author/lesson"
import { countsOf, fleschKincaid, smog } from "@/lib/course/plain/grade"
import { jargonFinder } from "@/lib/course/plain/jargon"
import { measure } from "@/lib/course/plain/measure"
import { block } from "@/lib/course/plain/prose"
import { sentencesIn } from "@/lib/course/plain/sentences"
import { syllablesIn } from "@/lib/course/plain/syllables"
import { changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const taught = new Set(["diazepam", "opioid"])
const start = { line: 1, column: 1 }
const read = (text: string) => sentencesIn(block(text, start), taught)
const counts = (text: string) => countsOf(read(text))

describe("a grade", () => {
  it.each([
    // The 1 pill 1 can 1 make 1 you 1 sleepy 2. Do 1 not 1 drive 1. 0.39 × 9/2 + 11.8 × 10/9 - 15.59
    ["The pill can make you sleepy. Do not drive.", [2, 9, 10, 0], -0.724],
    // Ask 1 your 1 pharmacist 3 about 2 alcohol 3. 0.39 × 5 + 11.8 × 10/5 - 15.59
    ["Ask your pharmacist about alcohol.", [1, 5, 10, 2], 9.96],
    // diazepam 2 as a taught word, 999 one: It 1 is 1 diazepam 2. Call 1 999 1. 0.39 × 5/2 + 11.8 × 6/5 - 15.59
    ["It is diazepam. Call 999.", [2, 5, 6, 0], -0.455],
  ])(
    "by Flesch-Kincaid of “%s” is what a hand counts",
    (text, [sentences, words, syllables, polysyllables], grade) => {
      expect(counts(text)).toEqual({ sentences, words, syllables, polysyllables })
      expect(fleschKincaid(counts(text))).toBeCloseTo(grade, 3)
    },
  )

  it.each([
    // 3.1291 alone; 1.043 × √9 + 3.1291; 1.043 × √(8 × 30/15) + 3.1291
    [30, 0, 3.1291],
    [30, 9, 6.2581],
    [15, 8, 7.3011],
  ])("by SMOG of %i sentences with %i long words is %f", (sentences, polysyllables, grade) => {
    expect(smog({ sentences, polysyllables, words: 0, syllables: 0 })).toBeCloseTo(grade, 4)
  })

  it("by SMOG never falls with one long word more", () => {
    const words = fc.array(fc.constantFrom("you", "sleepy", "alcohol", "pharmacist", "diazepam"), {
      minLength: 1,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (sentences) => {
        const text = sentences.map((each) => `So ${each.join(" ")}.`).join(" ")
        const longer = text.replace(/\.$/, " emergency.")
        expect(smog(counts(longer))).toBeGreaterThan(smog(counts(text)))
        expect(counts(longer).polysyllables).toBe(counts(text).polysyllables + 1)
      }),
    )
  })

  it("is none for a text without words", () => {
    expect(fleschKincaid(countsOf([]))).toBeNaN()
    expect(smog(countsOf([]))).toBeNaN()
  })
})

describe("a word", () => {
  it.each([
    ["sleepy", 2],
    ["can’t", 1],
    ["A&E", 2],
    ["911", 1],
    ["Diazepam", 2],
    ["diazepam’s", 2],
    ["opioids", 2],
    ["medicine", 3],
    ["paracetamol", 5],
  ])("%s counts as %i", (word, syllables) => {
    expect(syllablesIn(word, taught)).toBe(syllables)
  })
})

describe("a sentence", () => {
  const texts = (text: string) => read(text).map((each) => each.text)

  it("goes on after a question that somebody asks in it", () => {
    expect(texts("“Will it help?” she asks. Nobody knows.")).toEqual([
      "“Will it help?” she asks.",
      "Nobody knows.",
    ])
  })

  it("goes on over a line break, and has its own line", () => {
    expect(read("It slows\nyou down. Take\ncare.").map(({ text, place }) => [text, place.line])).toEqual([
      ["It slows you down.", 1],
      ["Take care.", 2],
    ])
  })

  it("is none without words", () => {
    expect(texts("… — …")).toEqual([])
  })
})

const lesson = (body: string) =>
  readLesson({
    path: "patient.mdx",
    text: `---\nid: a\ntitle: A title\nlead: The lead.\nminutes: 1\n---\n\n${body}\n`,
  })
const partsOf = (body: string) =>
  measure(lesson(body), taught).parts.map(({ heading, sentences }) => [
    heading,
    sentences.map(({ text }) => text),
  ])

describe("what is read of a lesson", () => {
  it("is its lead and its parts, where headings and items end a sentence", () => {
    expect(partsOf("<Scene>Ana asks.</Scene>\n\n## What to do\n\nDo this:\n\n- Sit up\n- Lie down")).toEqual([
      [null, ["The lead.", "Ana asks."]],
      ["What to do", ["What to do", "Do this:", "Sit up", "Lie down"]],
    ])
  })

  it("is no note, no table, no attribute and no comment", () => {
    const unread = [
      "<Notes>Say more.</Notes>",
      "<Notes>\n\nSay it.\n\n- Once.\n\n</Notes>",
      "| A head |\n| --- |\n| A cell. |",
      '<Figure src="/a.svg" alt="Words." caption="More words." />',
      "{/* A comment. */}",
    ]
    expect(partsOf(unread.join("\n\n"))).toEqual([[null, ["The lead."]]])
  })

  it("is a sentence with its claims, links and names in it", () => {
    const said =
      'Ask about **this** <Claim id="a">and [that](/b)</Claim>, or <Name uk="paracetamol" us="acetaminophen" />.'
    expect(partsOf(said)).toEqual([[null, ["The lead.", "Ask about this and that, or paracetamol."]]])
  })

  it("is found again at its line", () => {
    const { sentences } = measure(
      lesson('## One\n\nFirst here.\nThen <Claim id="a">there.\nAnd on.</Claim>'),
      taught,
    )
    expect(sentences.map(({ text, place }) => `${place.line}:${place.column} ${text}`)).toEqual([
      "4:7 The lead.",
      "8:4 One",
      "10:1 First here.",
      "11:1 Then there.",
      "12:1 And on.",
    ])
  })
})

describe("a word of the trade", () => {
  const find = jargonFinder({ administer: "give", "adverse effect": "side effect", adverse: "bad" })
  const found = (text: string) => find(text).map(({ written, instead, offset }) => [written, instead, offset])

  it("is found with its endings, at its place, the longest first", () => {
    expect(found("It was Administered.")).toEqual([["administered", "give", 7]])
    expect(found("Two adverse\neffects.")).toEqual([["adverse effects", "side effect", 4]])
  })

  it("is not found inside another word, nor beside the word that explains it", () => {
    expect(found("administrator, adversely")).toEqual([])
    expect(found("A side effect (an adverse effect).")).toEqual([])
  })

  it("is none where the list is empty", () => {
    expect(jargonFinder({})("administer")).toEqual([])
  })
})

describe("the check", async () => {
  const folder = await smallCourse()
  const leaflet = "01-nerves/01-brakes/patient.mdx"
  const said = (text: string) =>
    mistakesIn(changed(folder, leaflet, (before) => before.replace("- Signals slow down.", text))).map(
      ({ line, message }) => `${line} ${message}`,
    )

  it("names the hardest sentences of a part, three at most, each with its line", () => {
    const hard = "Individual pharmacological considerations necessitate deliberation."
    const at = (line: number) => `modules/${leaflet}:${line} “${hard}”`
    const [two = ""] = said(`- ${hard}\n- Easy one.\n- ${hard}`)
    expect(two).toMatch(
      /^8 This part is at grade \d+\.\d by Flesch-Kincaid, and patients get grade 6 at most/,
    )
    expect(two.endsWith(`The hardest: ${at(15)}; ${at(17)}.`)).toBe(true)
    const [four = ""] = said(`- ${hard}\n`.repeat(4))
    expect(four.endsWith(`The hardest: ${at(15)}; ${at(16)}; ${at(17)}.`)).toBe(true)
  })

  it("asks SMOG of a whole lesson of thirty sentences, and of none that is shorter", () => {
    const items = (count: number) => "- You and your family.\n".repeat(count)
    expect(said(items(24)).filter((each) => each.includes("SMOG"))).toEqual([])
    expect(said(items(40))).toEqual([expect.stringMatching(/^3 This lesson is at grade 8\.\d by SMOG/)])
  })

  it("says nothing of the same words for staff", () => {
    const staff = "01-nerves/01-brakes/staff.mdx"
    const hard = "Individual pharmacological considerations necessitate sedation."
    expect(
      mistakesIn(changed(folder, staff, (text) => text.replace("It turns signals down.", hard))),
    ).toEqual([])
  })
})
