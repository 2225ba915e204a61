import { beforeEach, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import type { Seal } from "@/lib/attempt/schema"
import { seeded, shuffle } from "@/lib/attempt/shuffle"
import { eraseAccount } from "@/lib/record/erase-account"
import { transaction } from "@/lib/database/client"
import type { EducatorId, LearnerId } from "@/lib/person/schema"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { addCounts, readCounts } from "@/lib/statistics/data"
import { putRight, recount } from "@/lib/statistics/recount"
import { testDatabase } from "#tests/support/database"
import { anAccount, goodPassword } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"
import { aQuestion, aSeal, aSealOf } from "../../unit/statistics/seals"

const { client } = await testDatabase()
const educator = "" as EducatorId
const nothing = { forms: [], items: [], choices: [] }
beforeEach(() => serveCourse(aCourse()))

/** Hands in a paper on which each question is right, wrong or left out, by the toss of a seed. */
async function handsIn(learner: LearnerId, seed: number) {
  const attempt = await aSitting(learner)
  const toss = seeded(seed)
  const asked = oneOfEach().filter(() => toss() > 0.2)
  await answerAll(learner, attempt, asked, (question) => (toss() > 0.4 ? keyOf : wrongOf)(question))
  return handIn(learner, attempt.id)
}

/** As many at once as a small server's pool lets in. */
async function fourAtATime(times: number, work: (turn: number) => Promise<unknown>): Promise<void> {
  const turns = Array.from({ length: times }, (_, turn) => turn)
  const lane = async () => {
    for (let turn = turns.pop(); turn !== undefined; turn = turns.pop()) await work(turn)
  }
  await Promise.all([lane(), lane(), lane(), lane()])
}

const hasCounted = async (questionId: string) => {
  const { items } = await readCounts(educator, { quizId: staffQuiz, questionId })
  return items.map(({ right, wrong, unanswered }) => ({ right, wrong, unanswered }))
}

describe("the statistics", () => {
  it("count a submission once, however often it is sent", async () => {
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    await answer(learner, id, aStep("Q1", 1, keyOf(aSingle())))
    await handIn(learner, id)
    await handIn(learner, id)
    expect(await hasCounted("Q1")).toEqual([{ right: 1, wrong: 0, unanswered: 0 }])
    expect(await hasCounted("Q4")).toEqual([{ right: 0, wrong: 0, unanswered: 1 }])
  })

  it("are the same when all is counted anew from the seals", async () => {
    await fourAtATime(24, async (seed) => handsIn(await aLearner(client), seed))
    const { attempts, differences } = await recount()
    expect(attempts).toBeGreaterThanOrEqual(24)
    expect(differences).toEqual(nothing)
    const { choices } = await readCounts(educator, { quizId: staffQuiz, questionId: "Q1" })
    expect(choices.map(({ choice }) => choice)).toEqual(["0/kd", "0/tv"])
  })

  it("count a new wording of a question apart from the old one", async () => {
    await handsIn(await aLearner(client), 7)
    serveCourse(aCourse({ questions: [aSingle({ stem: "What follows from that?" })] }))
    await handsIn(await aLearner(client), 7)
    const { items } = await readCounts(educator, { quizId: staffQuiz, questionId: "Q1" })
    expect(new Set(items.map(({ hash }) => hash)).size).toBe(2)
    expect((await recount()).differences).toEqual(nothing)
  })

  it("forget with an account what was handed in with it", async () => {
    const before = await readCounts(educator)
    const { id } = await anAccount({})
    await handsIn(id, 11)
    expect(await readCounts(educator)).not.toEqual(before)
    expect(await eraseAccount(id, goodPassword)).toEqual({ ok: true })
    expect(await readCounts(educator)).toEqual(before)
    expect((await recount()).differences).toEqual(nothing)
  })

  it("are put right by a recount when they had gone wrong, and it says by how much", async () => {
    await handsIn(await aLearner(client), 13)
    await transaction((tx) => addCounts(tx, { ...nothing, forms: countSeal(aSealOf([1, 1])).forms }))
    const found = await recount()
    expect(found.differences.forms).toMatchObject([{ quizId: staffQuiz, attempts: -1, items: -2 }])
    await putRight(found)
    expect((await recount()).differences).toEqual(nothing)
  })
})

/** Ten of twelve questions in an order of their own, each with one of three choices, or left out. */
function rushedPaper(turn: number): Seal {
  const toss = seeded(turn)
  const ids = shuffle(
    Array.from({ length: 12 }, (_, index) => `Q${index + 1}`),
    toss,
  ).slice(0, 10)
  const chosen = () => ["kd", "tv", "mz", null][Math.floor(toss() * 4)]
  const questions = ids.map((id) => {
    const choice = chosen()
    return aQuestion(id, choice ? { chosen: choice, earned: Number(choice === "tv") } : { earned: null })
  })
  return aSeal(questions, { quizId: "rush/staff" })
}

/** How often each choice of each question stands chosen on these papers. */
function takenOn(seals: Seal[]): Record<string, number> {
  const taken: Record<string, number> = {}
  for (const { id, explained } of seals.flatMap(({ questions }) => questions))
    for (const choice of explained.groups[0]!.choices.filter(({ chosen }) => chosen))
      taken[`${id} 0/${choice.id}`] = (taken[`${id} 0/${choice.id}`] ?? 0) + 1
  return taken
}

it("300 papers, as many at once as the pool lets in, lock each other out of nothing, and each is counted", async () => {
  const seals = Array.from({ length: 300 }, (_, turn) => rushedPaper(turn))
  // Whoever waited two seconds for a row, or for each other, would be refused by the database.
  await fourAtATime(300, (turn) => transaction((tx) => addCounts(tx, countSeal(seals[turn]!))))
  const expected = new Sum()
  for (const seal of seals) expected.add(countSeal(seal))
  const kept = await readCounts(educator, { quizId: "rush/staff" })
  expect(new Sum().add(kept).add(expected.counts, -1).counts).toEqual(nothing)
  const taken = kept.choices.map(({ questionId, choice, scores }) => [
    `${questionId} ${choice}`,
    scores.reduce((sum, count) => sum + count, 0),
  ])
  expect(taken).toHaveLength(36)
  expect(Object.fromEntries(taken)).toEqual(takenOn(seals))
})
