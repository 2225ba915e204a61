import { beforeEach, describe, expect, it, vi } from "vitest"
import { scatterAnswer } from "@/lib/quiz/gather"
import { sameFields } from "@/ui/quiz/form-fields"
import { forgetJournals, openJournal, type Entry } from "@/ui/quiz/journal"
import { newKey } from "@/ui/quiz/new-key"

/** Like a tab's storage: its keys are its own properties. */
function aStorage(): Storage {
  const storage = {}
  const hidden = (value: unknown) => ({ value, enumerable: false })
  return Object.defineProperties(storage, {
    getItem: hidden((key: string) => Reflect.get(storage, key) ?? null),
    setItem: hidden((key: string, value: string) => void Reflect.set(storage, key, value)),
    removeItem: hidden((key: string) => Reflect.deleteProperty(storage, key)),
  }) as Storage
}

const entry = (question: string): Entry => ({
  question,
  kind: "single",
  clientOpId: newKey(),
  clientSeq: 1,
  fields: { choice: ["kd"] },
})

beforeEach(() => vi.stubGlobal("sessionStorage", aStorage()))

describe("the journal of unsent answers", () => {
  it("keeps the latest answer to each question until that one is acknowledged", () => {
    const journal = openJournal("attempt", "me")
    const [first, second] = [entry("Q1"), entry("Q1")]
    journal.keep(first)
    journal.keep(second)
    journal.drop(first)
    expect(openJournal("attempt", "me").entries()).toEqual([second])
    journal.drop(second)
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  it("is never shown to another person, and is gone once they are there", () => {
    openJournal("attempt", "me").keep(entry("Q1"))
    expect(openJournal("another attempt", "you").entries()).toEqual([])
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  it("is gone after signing out; what others keep in the tab is left alone", () => {
    sessionStorage.setItem("somebody else's", "1")
    openJournal("attempt", "me").keep(entry("Q1"))
    forgetJournals(null)
    expect(Object.keys(sessionStorage)).toEqual(["somebody else's"])
  })

  it("starts empty over something that is not a journal", () => {
    sessionStorage.setItem("backwise-journal:attempt", "{not json")
    const journal = openJournal("attempt", "me")
    expect(journal.entries()).toEqual([])
    expect(journal.keep(entry("Q1"))).toBe(true)
    expect(journal.entries()).toHaveLength(1)
  })

  it("says that nothing is kept where storage is denied", () => {
    vi.stubGlobal("sessionStorage", undefined)
    const journal = openJournal("attempt", "me")
    expect(journal.keep(entry("Q1"))).toBe(false)
    expect(journal.entries()).toEqual([])
  })
})

it("makes keys that a database takes for UUIDs", () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(newKey()).not.toBe(newKey())
})

it("says an answer in the fields of its form", () => {
  expect(scatterAnswer({ kind: "truefalse", value: false, reason: null })).toEqual({ value: ["false"] })
  expect(scatterAnswer({ kind: "multiple", choices: ["bd", "fg"] })).toEqual({ choices: ["bd", "fg"] })
  expect(scatterAnswer(null)).toEqual({})
})

it("takes ticks in another order for the same answer", () => {
  expect(sameFields({ choices: ["a", "b"] }, { choices: ["b", "a"] })).toBe(true)
  expect(sameFields({ choices: ["a"] }, {})).toBe(false)
})
