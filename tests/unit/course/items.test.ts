import { describe, expect, it } from "vitest"
import { adviceFor, changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const folder = await smallCourse()
const bank = "01-nerves/questions.yaml"

/** Single questions, each as its stem and its choices; the one with a star is right. */
type Item = [stem: string, ...choices: string[]]

const ids = ["bb", "cc", "dd", "ff", "gg"]

function yaml([stem, ...choices]: Item, index: number): string {
  const about = '  objective: "1.1"\n  level: Apply\n  claims: [boosts-gaba]\n  sources: []\n  covers: []\n'
  const lines = choices.map((text, at) => {
    const key = text.startsWith("*") ? "      key: true\n" : ""
    return `    - id: ${ids[at]}\n      text: ${JSON.stringify(text.replace(/^\*/, ""))}\n${key}      feedback: Because.\n`
  })
  const id = `N-S${50 + index}`
  return `- id: ${id}\n  voice: staff\n  kind: single\n${about}  stem: ${JSON.stringify(stem)}\n  choices:\n${lines.join("")}`
}

const withItems = (...items: Item[]) =>
  changed(folder, bank, (text) => `${text}${items.map((item, index) => yaml(item, index)).join("")}`)
const mistakes = (...items: Item[]) => mistakesIn(withItems(...items)).map(({ message }) => message)
const advice = (...items: Item[]) =>
  adviceFor(withItems(...items)).flatMap(({ file, message }) => (file === `modules/${bank}` ? [message] : []))
const one = (...choices: string[]): Item => ["What does it do?", ...choices]

describe("a choice", () => {
  it.each(["All of the above", "None of these", "Both of the above are right", "all of the others"])(
    "is not “%s”",
    (text) => {
      expect(mistakes(one("*It boosts one thing", "It blocks a thing", text))).toEqual([
        expect.stringContaining("answered without knowing"),
      ])
    },
  )

  it("may be about all of something", () => {
    expect(mistakes(one("*All of the dose is taken up", "Half of the dose is taken up"))).toEqual([])
  })

  it("is not nearly the same as another", () => {
    const close = one("*It boosts the signal of GABA", "It boosts the signals of GABA", "Nothing at all")
    expect(mistakes(close)).toEqual([
      "This is nearly the same as “It boosts the signal of GABA”: a reader in a hurry takes them for one.",
    ])
  })

  it.each([
    ["a figure", "*After 24 hours in the body", "After 48 hours in the body"],
    ["a word", "*It raises the level in the blood", "It lowers the level in the blood"],
    ["a “not”", "*It is safe to take it with some food", "It is not safe to take it with some food"],
  ])("may differ from another in %s", (_what, key, distractor) => {
    expect(mistakes(one(key, distractor))).toEqual([])
  })
})

describe("an absolute word", () => {
  it.each(["always", "never", "completely"])("“%s” gives a wrong choice away", (word) => {
    expect(mistakes(one("*It may help somewhat", `It ${word} helps`, "It hurts"))).toEqual([
      `“${word}” in a wrong choice alone gives it away: leave it out.`,
    ])
  })

  it("gives nothing away when a right choice has one as well", () => {
    expect(mistakes(one("*It is never shared", "It is always halved", "It is sold"))).toEqual([])
  })

  it("gives the key away when each wrong choice has one", () => {
    expect(mistakes(one("*Some people gain", "Only men gain", "Nobody gains"))).toEqual([
      "Each wrong choice has an absolute word (“Only”, “Nobody”) and no right one has: reword one.",
    ])
  })

  it("is worth a look in two wrong choices of three", () => {
    const two = one("*Some people gain", "Only men gain", "Nobody gains", "It is sold")
    expect(mistakes(two)).toEqual([])
    expect(advice(two)).toEqual(["2 wrong choices have an absolute word, and no right one has."])
  })

  it("is worth a look in a right choice", () => {
    expect(advice(one("*It is never shared", "It is lent", "It is sold"))).toEqual([
      "Does “It is never shared” hold without exception?",
    ])
  })
})

describe("a key", () => {
  it("is not clearly the longest", () => {
    const long = one("*It boosts what GABA does at its own site", "It blocks what GABA does here")
    expect(mistakes(long)).toEqual([
      "The right choice has 40 letters and the longest wrong one 29: shorten it, or give a wrong one as much to say.",
    ])
  })

  it("may be longer by a word or two", () => {
    expect(mistakes(one("*Yes, it does", "No"))).toEqual([])
  })

  const ten = (key: (index: number) => number) =>
    Array.from({ length: 10 }, (_, index): Item => {
      const choices = ["It slows it", "It stirs it", "It stops it"].map(
        (text) => `${text} ${"abc"[index % 3]}`,
      )
      return [`Number ${index}?`, ...choices.map((text, at) => (at === key(index) ? `*${text}` : text))]
    })

  it("stands in no place more than 45 times of a hundred", () => {
    expect(mistakes(...ten((index) => index % 3))).toEqual([])
    expect(mistakes(...ten((index) => (index < 5 ? 1 : index % 3)))).toEqual([
      expect.stringMatching(
        /^In the staff questions with 3 choices the right one is number 2 in \d of 10 \(N-S50, /,
      ),
    ])
  })

  it("is the longest in a third of a bank at most", () => {
    const longer = (from: number) =>
      ten((index) => index % 3).map(([stem, ...choices], index): Item => [
        stem,
        ...choices.map((text) => (index >= from && text.startsWith("*") ? `${text} too` : text)),
      ])
    expect(mistakes(...longer(7))).toEqual([])
    expect(mistakes(...longer(4))).toEqual([
      expect.stringMatching(
        /^In the staff questions the right choice is the longest in 7 of 12 \(N-S02, N-S54/,
      ),
    ])
  })
})

describe("a stem", () => {
  it("is named when it may answer another question", () => {
    const told = advice(
      ["Which site does it use?", "*The pocket between alpha and gamma", "The pore of the whole channel"],
      ["It sits in the pocket between alpha and gamma. What follows?", "*More opens", "More shuts"],
    )
    expect(told).toEqual(["The stem of N-S51 may give away “The pocket between alpha and gamma”."])
  })

  it("that asks for what is not so says it loudly", () => {
    const choices = ["*It heals a strain", "It slows a nerve"]
    expect(advice(["Which of these does it not do?", ...choices])).toEqual([
      "The question turns on a small “not”: ask what holds, or write NOT.",
    ])
    expect(advice(["Which of these does it NOT do?", ...choices])).toEqual([])
  })

  it("that ends in an article fits each choice", () => {
    expect(advice(["Codeine is an", "*opioid drug", "steroid drug"])).toEqual([
      "“an” fits 1 of 2 choices: write “a/an”.",
    ])
    expect(advice(["Codeine is an", "*opioid drug", "antacid drug"])).toEqual([])
  })
})
