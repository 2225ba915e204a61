import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { beforeEach, describe, expect, it } from "vitest"
import { transaction } from "@/lib/database/client"
import { moveGuestWork } from "@/lib/guest/data"
import type { AccountId } from "@/lib/person/schema"
import { works, type Answer, type WorkingQuestion } from "@/lib/quiz/schema"
import { answerReview } from "@/lib/review/answer"
import { findCard, saveReviews } from "@/lib/review/data"
import { findDue, readSchedule } from "@/lib/review/due/data"
import { rateReview } from "@/lib/review/rate"
import { recountCards } from "@/lib/review/recount"
import { parameters, ratingOf, reviewOf } from "@/lib/review/rules"
import { Parameters, type Felt, type Memory } from "@/lib/review/schema"
import { takeUpQuizzes } from "@/lib/review/take-up"
import { testDatabase } from "#tests/support/database"
import { aGuest, anAccount } from "#tests/support/people"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aCase, aSingle, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { answerAll, aSitting, handIn } from "#tests/support/quiz/sitting"
import { allDue, cardsAfter, cardsOf, daysPassSinceQuizzes } from "#tests/support/review"

const { client } = await testDatabase()
const course = aCourse()
const questions = oneOfEach()
const ids = questions.map(({ id }) => id)
beforeEach(() => serveCourse(course))

type Who = { id: AccountId }

/** Takes the quiz; right are the questions of these ids. */
async function quiz({ id }: Who, right: string[] = ids): Promise<string> {
  const attempt = await aSitting(id)
  await answerAll(id, attempt, questions, (each) => (right.includes(each.id) ? keyOf(each) : wrongOf(each)))
  await handIn(id, attempt.id)
  return attempt.id
}

function shownOf(questionId: string): { shown: WorkingQuestion; hash: string } {
  const pinned = course.questions[questionId]
  if (!pinned || !works(pinned.question)) throw new Error(`There is no question ${questionId}.`)
  return { shown: pinned.question, hash: pinned.hash }
}

async function review({ id }: Who, questionId: string, answer: Answer | null, clientOpId = randomUUID()) {
  const { id: card } = await cardOf({ id }, questionId)
  const { shown, hash } = shownOf(questionId)
  return answerReview(id, card, shown, { n: 1, of: 1, hash, clientOpId, answer })
}

const cardOf = ({ id }: Who, questionId: string) =>
  client.reviewCard.findUniqueOrThrow({ where: { personId_questionId: { personId: id, questionId } } })

const logOf = (cardId: string) => client.reviewLog.findMany({ where: { cardId }, orderBy: { id: "asc" } })

/** Whether the log gives the card again. */
const isOfItsLog = async (cardId: string) => !(await recountCards()).differing.includes(cardId)

describe("a quiz that was handed in", () => {
  it("makes each of its questions a card: the missed ones due first", async () => {
    const ann = await anAccount()
    await quiz(ann, ["Q1", "Q2"])
    await takeUpQuizzes(ann.id)
    const cards = await cardsOf(ann)
    expect(cards.map(({ questionId }) => questionId)).toEqual(ids)
    const rated = Object.fromEntries(cards.map(({ questionId, lastRating }) => [questionId, lastRating]))
    expect(rated).toMatchObject({ Q1: 3, Q2: 3, Q3: 1, Q4: 1, Q5: 1 })
    const due = (id: string) => cards.find(({ questionId }) => questionId === id)!.dueAt
    expect(due("Q3") < due("Q1")).toBe(true)
  })

  it("is taken up once, however often and by however many at once it is asked", async () => {
    const ann = await anAccount()
    await quiz(ann)
    await Promise.all([takeUpQuizzes(ann.id), takeUpQuizzes(ann.id), takeUpQuizzes(ann.id)])
    await takeUpQuizzes(ann.id)
    for (const { id, reps } of await cardsOf(ann)) expect([reps, (await logOf(id)).length]).toEqual([1, 1])
  })

  it("again is a review of the cards there are", async () => {
    const ann = await anAccount()
    await quiz(ann, [])
    await takeUpQuizzes(ann.id)
    const second = await quiz(ann)
    await takeUpQuizzes(ann.id)
    const card = await cardOf(ann, "Q1")
    expect(card).toMatchObject({ reps: 2, lastRating: 3 })
    expect((await logOf(card.id)).map(({ rating }) => rating)).toEqual([1, 3])
    expect((await logOf(card.id))[1]).toMatchObject({ key: second, value: null })
  })

  it("as a guest counts once it belongs to an account", async () => {
    const [ann, guest] = [await anAccount(), await aGuest()]
    await quiz({ id: guest.id as AccountId })
    await takeUpQuizzes(ann.id)
    expect(await cardsOf(ann)).toEqual([])
    await transaction((tx) => moveGuestWork(tx, guest.id, ann.id))
    await takeUpQuizzes(ann.id)
    expect(await cardsOf(ann)).toHaveLength(ids.length)
  })

  it("for patients makes no cards", async () => {
    const ann = await anAccount()
    const attempt = await quiz(ann)
    await client.attempt.update({ where: { id: attempt }, data: { voice: "patient" } })
    await takeUpQuizzes(ann.id)
    expect(await cardsOf(ann)).toEqual([])
  })
})

describe("what is due", () => {
  /** Each question that is asked, in order, until none is due. */
  async function asked(who: Who, among: string[]): Promise<string[]> {
    const id = await findDue(who.id, among)
    if (id === null) return []
    const { questionId } = await client.reviewCard.findUniqueOrThrow({ where: { id } })
    expect(await review(who, questionId, keyOf(shownOf(questionId).shown))).toEqual({ kind: "answered" })
    return [questionId, ...(await asked(who, among))]
  }

  it("begins with what was missed, and then what has waited longest", async () => {
    const ann = await anAccount()
    await quiz(
      ann,
      ids.filter((id) => id !== "Q4"),
    )
    await cardsAfter(ann, 5)
    const waited = { Q1: 2, Q2: 9, Q3: 5, Q4: 1 }
    for (const [questionId, days] of Object.entries(waited)) {
      const dueAt = new Date(Date.now() - days * 86_400_000)
      await client.reviewCard.updateMany({ where: { personId: ann.id, questionId }, data: { dueAt } })
    }
    expect(await readSchedule(ann.id, ids)).toMatchObject({ due: ids.length, nextAt: null })
    expect(await asked(ann, Object.keys(waited))).toEqual(["Q4", "Q2", "Q3", "Q1"])
    expect(await readSchedule(ann.id, ids)).toMatchObject({ due: ids.length - 4, cards: ids.length })
  })

  it("leaves out a question that the course has no more", async () => {
    const ann = await anAccount()
    await quiz(ann)
    await cardsAfter(ann, 5)
    expect(await readSchedule(ann.id, ["Q1"])).toMatchObject({ due: 1, cards: 1 })
    expect(await findDue(ann.id, [])).toBeNull()
  })
})

describe("an answer", () => {
  async function dueNow(right: string[] = ids) {
    const ann = await anAccount()
    await quiz(ann, right)
    await cardsAfter(ann, 5)
    return ann
  }

  it("of every kind moves the card on: right is good, anything less is again", async () => {
    const ann = await dueNow()
    for (const question of questions) {
      expect(await review(ann, question.id, keyOf(question))).toEqual({ kind: "answered" })
      expect(await cardOf(ann, question.id)).toMatchObject({ lastRating: 3, reps: 2 })
    }
    await allDue(ann)
    for (const question of questions.filter(({ kind }) => kind !== "case")) {
      expect(await review(ann, question.id, wrongOf(question))).toEqual({ kind: "answered" })
      expect(await cardOf(ann, question.id)).toMatchObject({ lastRating: 1, reps: 3 })
    }
  })

  it("sent twice under one key is one review, and a second one is refused", async () => {
    const ann = await dueNow()
    const key = randomUUID()
    const both = [review(ann, "Q1", keyOf(aSingle()), key), review(ann, "Q1", keyOf(aSingle()), key)]
    expect(await Promise.all(both)).toEqual([{ kind: "answered" }, { kind: "answered" }])
    expect(await review(ann, "Q1", wrongOf(aSingle()))).toEqual({ kind: "reviewed" })
    const card = await cardOf(ann, "Q1")
    expect(card).toMatchObject({ reps: 2, lastRating: 3 })
    expect(await logOf(card.id)).toHaveLength(2)
  })

  it("that says nothing, cannot be read or names no choice of the question stores nothing", async () => {
    const ann = await dueNow()
    expect(await review(ann, "Q1", null)).toEqual({ kind: "unanswered" })
    expect(await review(ann, "Q4", { kind: "numeric", text: "three" })).toEqual({ kind: "unreadable" })
    expect(await review(ann, "Q1", { kind: "single", choice: "zz" })).toEqual({ kind: "malformed" })
    expect(await cardOf(ann, "Q1")).toMatchObject({ reps: 1 })
  })

  it("to another question's wording, or to one that was never recorded, stores nothing", async () => {
    const ann = await dueNow()
    const { id } = await cardOf(ann, "Q1")
    const input = { n: 1, of: 1, hash: "none", clientOpId: randomUUID(), answer: keyOf(aSingle()) }
    expect(await answerReview(ann.id, id, null, input)).toEqual({ kind: "malformed" })
    expect(await answerReview(ann.id, id, aSingle({ id: "Q99" }), input)).toEqual({ kind: "malformed" })
  })

  it("to somebody else's card finds nothing and changes nothing", async () => {
    const [ann, bob] = [await dueNow(), await anAccount()]
    const { id } = await cardOf(ann, "Q1")
    const { shown, hash } = shownOf("Q1")
    const input = { n: 1, of: 1, hash, clientOpId: randomUUID(), answer: keyOf(aSingle()) }
    expect(await answerReview(bob.id, id, shown, input)).toEqual({ kind: "gone" })
    expect(await rateReview(bob.id, id, input.clientOpId, "easy")).toBe(false)
    expect(await findCard(bob.id, id)).toBeNull()
    expect(await cardOf(ann, "Q1")).toMatchObject({ reps: 1 })
  })

  it("in a case is kept turn by turn and never taken back; only its end is a review", async () => {
    const ann = await dueNow()
    const { steps } = aCase()
    const turn = (step: number, right: boolean) =>
      `${steps[step]!.id}/${steps[step]!.choices.find(({ key }) => (key ?? false) === right)!.id}`
    const path = (...turns: string[]): Answer => ({ kind: "case", path: turns })
    const wrong = turn(0, false)
    expect(await review(ann, "Q8", path(wrong))).toEqual({ kind: "goesOn" })
    expect(await cardOf(ann, "Q8")).toMatchObject({ reps: 1, begun: { path: [wrong] } })
    expect(await review(ann, "Q8", path(turn(0, true)))).toEqual({ kind: "reviewed" })
    const whole = path(wrong, turn(0, true), turn(1, true))
    expect(await review(ann, "Q8", whole)).toEqual({ kind: "answered" })
    expect(await cardOf(ann, "Q8")).toMatchObject({ reps: 2, lastRating: 1, begun: null })
  })
})

describe("a rating", () => {
  async function answered(answer: Answer) {
    const ann = await anAccount()
    await quiz(ann)
    await cardsAfter(ann, 5)
    const key = randomUUID()
    await review(ann, "Q1", answer, key)
    const { id } = await cardOf(ann, "Q1")
    return { ann, id, key }
  }

  it("takes the place of the good that a right answer counted as, and keeps both in the log", async () => {
    const { ann, id, key } = await answered(keyOf(aSingle()))
    const good = await cardOf(ann, "Q1")
    expect(await rateReview(ann.id, id, key, "hard")).toBe(true)
    const hard = await cardOf(ann, "Q1")
    expect(hard).toMatchObject({ lastRating: 2, reps: 2, lastReviewAt: good.lastReviewAt })
    expect(hard.dueAt < good.dueAt).toBe(true)
    const [, first, second] = await logOf(id)
    expect(second).toMatchObject({ revisesId: first!.id, key, rating: 2, before: first!.before })
    expect(await rateReview(ann.id, id, key, "hard")).toBe(true)
    expect(await logOf(id)).toHaveLength(3)
    expect(await isOfItsLog(id)).toBe(true)
  })

  it("makes nothing right that was not, and rates no other answer", async () => {
    const missed = await answered(wrongOf(aSingle()))
    await rateReview(missed.ann.id, missed.id, missed.key, "easy")
    expect(await cardOf(missed.ann, "Q1")).toMatchObject({ lastRating: 1 })
    const right = await answered(keyOf(aSingle()))
    await rateReview(right.ann.id, right.id, randomUUID(), "easy")
    expect(await cardOf(right.ann, "Q1")).toMatchObject({ lastRating: 3 })
  })
})

it("the stored log gives the stored card again, over random histories", async () => {
  const step = fc.record({
    right: fc.boolean(),
    seconds: fc.integer({ min: 0, max: 500 * 86_400 }),
    felt: fc.option(fc.constantFrom<Felt>("hard", "good", "easy")),
  })
  const ann = await anAccount()
  let number = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const questionId = `R${++number}`
      const common = { questionId, questionHash: "h", value: keyOf(aSingle()), earned: 1, total: 1 }
      let [before, at] = [null as Memory | null, new Date("2026-11-24T08:00:00Z")]
      for (const { right, seconds, felt } of steps) {
        at = new Date(at.getTime() + seconds * 1000)
        const review = reviewOf({ ...common, key: randomUUID(), before, rating: ratingOf(right), at })
        await transaction((tx) => saveReviews(tx, ann.id, [review], parameters))
        const card = await cardOf(ann, questionId)
        if (right && felt) await rateReview(ann.id, card.id, review.key, felt)
        before = (await findCard(ann.id, card.id))!.memory
      }
      const { id } = await cardOf(ann, questionId)
      expect(await isOfItsLog(id)).toBe(true)
      const last = (await logOf(id)).at(-1)
      expect(last?.after).toEqual(JSON.parse(JSON.stringify(before)))
    }),
    { numRuns: 10 },
  )
})

it("a card that is not what its log says is named by a recount, and left as it is", async () => {
  const ann = await anAccount()
  await quiz(ann)
  await takeUpQuizzes(ann.id)
  const before = await recountCards()
  expect(before.cards).toBe(await client.reviewCard.count())
  const { id } = await cardOf(ann, "Q1")
  expect(before.differing).not.toContain(id)
  const wrong = await client.reviewCard.update({ where: { id }, data: { stability: 1_000 } })
  const after = await recountCards()
  expect(after.differing.toSorted()).toEqual([...before.differing, id].toSorted())
  expect(await cardOf(ann, "Q1")).toEqual(wrong)
})

it("keeps the parameters once, and each review says which it was scheduled with", async () => {
  const stored = await client.reviewParameters.findMany()
  expect(stored).toMatchObject([{ id: parameters.id, values: parameters.values }])
  expect(Parameters.parse(stored[0])).toEqual(parameters)
  expect(await client.reviewLog.count({ where: { NOT: { parametersId: parameters.id } } })).toBe(0)
})

it("time passes by the database's clock: nothing is due before its day", async () => {
  const ann = await anAccount()
  await quiz(ann)
  await takeUpQuizzes(ann.id)
  expect(await readSchedule(ann.id, ids)).toMatchObject({ due: 0, cards: ids.length, thisWeek: ids.length })
  expect(await review(ann, "Q1", keyOf(aSingle()))).toEqual({ kind: "reviewed" })
  await daysPassSinceQuizzes(ann, 3)
  expect(await readSchedule(ann.id, ids)).toMatchObject({ due: 0 })
})
