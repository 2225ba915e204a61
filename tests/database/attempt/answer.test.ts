import { randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { readGiven } from "@/lib/attempt/data"
import type { Answer } from "@/lib/quiz/schema"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aLearner, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const one: Answer = { kind: "single", choice: "kd" }
const other: Answer = { kind: "single", choice: "mz" }

beforeEach(() => serveCourse(aCourse()))

async function open() {
  const learner = await aLearner(client)
  const { id } = await aSitting(learner)
  return { learner, id, save: (...step: Parameters<typeof aStep>) => answer(learner, id, aStep(...step)) }
}

describe("an answer", () => {
  it("is stored with its number and the database's time", async () => {
    const { id, save } = await open()
    const saved = await save("Q1", 1, one)
    expect(saved).toMatchObject({ kind: "saved", seq: 1 })
    expect(await readGiven(id)).toEqual([
      {
        questionId: "Q1",
        seq: 1,
        answer: one,
        certainty: null,
        receivedAt: saved.kind === "saved" && saved.receivedAt,
      },
    ])
  })

  it("counts in its latest form, and every earlier one is kept", async () => {
    const { id, save } = await open()
    await save("Q1", 1, one)
    await save("Q1", 2, other)
    expect(await readGiven(id)).toMatchObject([{ answer: other, seq: 2 }])
    expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(2)
  })

  it("sent twice is one step, and hears the same both times", async () => {
    const { id, save } = await open()
    const key = randomUUID()
    const first = await save("Q1", 1, one, key)
    expect(await save("Q1", 1, one, key)).toEqual(first)
    expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(1)
  })

  it("sent ten times at once is one step", async () => {
    const { id, save } = await open()
    const key = randomUUID()
    const all = await Promise.all(Array.from({ length: 10 }, () => save("Q1", 1, one, key)))
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(1)
  })

  it("that comes too late for its number hears what was stored instead", async () => {
    const { save } = await open()
    await save("Q1", 1, one)
    expect(await save("Q1", 1, other)).toMatchObject({
      kind: "newerAnswer",
      current: { seq: 1, answer: one },
    })
  })

  it("older than what is stored changes nothing", async () => {
    const { id, save } = await open()
    await save("Q1", 5, one)
    expect(await save("Q1", 3, other)).toMatchObject({ kind: "newerAnswer", current: { seq: 5 } })
    expect(await readGiven(id)).toMatchObject([{ answer: one }])
  })

  it("with the key of an answer that said something else is not lost in silence", async () => {
    const { save } = await open()
    const key = randomUUID()
    await save("Q1", 1, one, key)
    expect(await save("Q1", 1, other, key)).toMatchObject({ kind: "newerAnswer", current: { answer: one } })
  })

  it("with the key of another question's answer is refused", async () => {
    const { save } = await open()
    const key = randomUUID()
    await save("Q1", 1, one, key)
    expect(await save("Q4", 1, { kind: "numeric", text: "3" }, key)).toEqual({ kind: "malformed" })
  })

  it("keeps how sure the learner was, as long as there is an answer", async () => {
    const { learner, id } = await open()
    const sure = { ...aStep("Q1", 1, one), certainty: "sure" as const }
    expect(await answer(learner, id, sure)).toMatchObject({ kind: "saved", seq: 1 })
    expect(await answer(learner, id, sure)).toMatchObject({ kind: "saved", seq: 1 })
    expect(await answer(learner, id, { ...sure, certainty: "guess" })).toMatchObject({
      ...{ kind: "newerAnswer", current: { seq: 1, certainty: "sure" } },
    })
    await answer(learner, id, { ...aStep("Q1", 2, null), certainty: "sure" })
    expect(await readGiven(id)).toMatchObject([{ seq: 2, answer: null, certainty: null }])
  })

  it("can be taken back", async () => {
    const { id, save } = await open()
    await save("Q1", 1, one)
    expect(await save("Q1", 2, null)).toMatchObject({ kind: "saved" })
    expect(await readGiven(id)).toMatchObject([{ answer: null }])
  })
})

describe("nothing is stored", () => {
  it.each([
    ["for a question that is not in the paper", "Q99", one, "malformed"],
    ["for a choice that is not in the question", "Q1", { kind: "single", choice: "zz" }, "malformed"],
    ["for an answer of another kind", "Q1", { kind: "numeric", text: "3" }, "malformed"],
    ["for a number in words", "Q4", { kind: "numeric", text: "three" }, "unreadable"],
  ] as [string, string, Answer, string][])("%s", async (_, question, given, kind) => {
    const { id, save } = await open()
    expect(await save(question, 1, given)).toEqual({ kind })
    expect(await client.attemptStep.count({ where: { attemptId: id } })).toBe(0)
  })

  it("for somebody else's attempt, nor is said that it exists", async () => {
    const { id } = await open()
    const stranger = await aLearner(client)
    expect(await answer(stranger, id, aStep("Q1", 1, one))).toEqual({ kind: "gone" })
    expect(await answer(stranger, randomUUID(), aStep("Q1", 1, one))).toEqual({ kind: "gone" })
  })

  it("for somebody else's attempt with a key that was used in it", async () => {
    const { id, save } = await open()
    const key = randomUUID()
    await save("Q1", 1, one, key)
    expect(await answer(await aLearner(client), id, aStep("Q1", 1, one, key))).toEqual({ kind: "gone" })
  })

  it("after the attempt was handed in; a repeat of what was stored still hears so", async () => {
    const { learner, id, save } = await open()
    const key = randomUUID()
    const saved = await save("Q1", 1, one, key)
    await handIn(learner, id)
    expect(await save("Q1", 2, other)).toEqual({ kind: "closed" })
    expect(await save("Q1", 1, one, key)).toEqual(saved)
  })

  it("for a person who was erased meanwhile", async () => {
    const { learner, save } = await open()
    await client.person.delete({ where: { id: learner } })
    expect(await save("Q1", 1, one)).toEqual({ kind: "gone" })
  })
})
