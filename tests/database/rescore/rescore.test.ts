import { randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { findResult } from "@/lib/attempt/data"
import { readHistory } from "@/lib/attempt/sitting/data"
import { contentHash } from "@/lib/course/hash"
import type { AdministratorId, LearnerId, ManagerScope } from "@/lib/person/schema"
import type { QuestionOf } from "@/lib/quiz/schema"
import { readLearning } from "@/lib/record/data"
import { listRescores, readEarnedSince } from "@/lib/rescore/data"
import { startFinishingRescores } from "@/lib/rescore/worker"
import { findPlan, finishLeftOver, foresee, rescore } from "@/lib/rescore/rescore"
import { readRoster } from "@/lib/roster/data"
import { recount } from "@/lib/statistics/recount"
import { testDatabase } from "#tests/support/database"
import { anAccount, anAdministrator } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, keyOf } from "#tests/support/quiz/questions"
import { answerAll, aSitting, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const scope = { kind: "everyone" } as ManagerScope

/** Q1 to Q5 of a passed paper; Q1 with tv right, or mz. Each test has questions of its own, and so attempts. */
function aPaper(name: string) {
  const others = [2, 3, 4, 5].map((n) => aSingle({ id: `${name}-Q${n}` }))
  const first = aSingle({ id: `${name}-Q1` })
  const corrected = aSingle({
    id: first.id,
    choices: first.choices.map(({ key: _, ...choice }) => ({
      ...choice,
      ...(choice.id === "mz" ? { key: true } : {}),
    })),
  })
  return {
    first,
    others,
    corrected,
    course: (question: typeof first) => aCourse({ questions: [question, ...others] }),
  }
}

type Single = QuestionOf<"single">

/** Hands in a paper with this choice for Q1, and all but the last `wrong` others right. */
async function handsIn(learner: LearnerId, questions: Single[], choice: string, wrong = 0): Promise<string> {
  const attempt = await aSitting(learner)
  const right = questions.slice(0, questions.length - wrong)
  await answerAll(learner, attempt, questions, (question) => {
    if (question.id === questions[0]!.id) return { kind: "single", choice }
    return right.some(({ id }) => id === question.id) ? keyOf(question) : { kind: "single", choice: "kd" }
  })
  await handIn(learner, attempt.id)
  return attempt.id
}

const marks = async (id: string) => {
  const { seal, sealHash, ...row } = await client.attempt.findUniqueOrThrow({ where: { id } })
  return { earned: row.earned, passed: row.passed, seal, sealHash }
}

let administrator: AdministratorId
beforeEach(async () => {
  administrator = await anAdministrator()
})

/** Ada had what is right after all (and one slip), Ben what was thought right (and one slip), Cyn all but nothing. */
async function aWard(name: string) {
  const paper = aPaper(name)
  serveCourse(paper.course(paper.first))
  const questions = [paper.first, ...paper.others]
  const [ada, ben, cyn] = await Promise.all(["Ada", "Ben", "Cyn"].map((each) => anAccount({ name: each })))
  const attempts = {
    ada: await handsIn(ada!.id, questions, "mz", 1),
    ben: await handsIn(ben!.id, questions, "tv", 1),
    cyn: await handsIn(cyn!.id, questions, "kd", 1),
  }
  serveCourse(paper.course(paper.corrected))
  const [hash, to] = [contentHash(paper.first), contentHash(paper.corrected)]
  const ask = { key: randomUUID(), question: paper.first.id, hash, to, why: "The trial said mz." }
  return { ...paper, attempts, hash, ask, people: { ada: ada!.id, ben: ben!.id, cyn: cyn!.id } }
}

describe("before a rescore", () => {
  it("says how many would pass newly, and how many no longer, and nothing is changed", async () => {
    const { hash, first, attempts } = await aWard("foresee")
    const plan = await findPlan(first.id, hash)
    expect(await foresee(administrator, plan!)).toEqual({
      keep: { met: 3, changed: 2, newlyPassed: 1, noLongerPassed: 0 },
      take: { met: 3, changed: 2, newlyPassed: 1, noLongerPassed: 1 },
    })
    expect(await marks(attempts.ada)).toMatchObject({ earned: 3, passed: false })
    expect(await client.rescoredAttempt.count({ where: { attemptId: attempts.ada } })).toBe(0)
  })

  it("nothing is offered when the key is the same, the choices are others, or nobody asked that", async () => {
    const { first, hash, course, corrected } = await aWard("offer")
    serveCourse(course({ ...first, stem: "What follows, put otherwise?" }))
    expect(await findPlan(first.id, hash)).toBeNull()
    serveCourse(
      course({ ...corrected, choices: corrected.choices.map((each) => ({ ...each, id: `x${each.id}` })) }),
    )
    expect(await findPlan(first.id, hash)).toBeNull()
    expect(await findPlan(first.id, "0".repeat(64))).toBeNull()
  })
})

describe("a rescore", () => {
  it("makes the new score count everywhere, and keeps the first score, its seal and its hash", async () => {
    const { ask, attempts, people } = await aWard("count")
    const first = await marks(attempts.ada)
    expect(await rescore(administrator, { ...ask, passes: "keep" })).toEqual({ ok: true })
    expect(await marks(attempts.ada)).toEqual(first)
    expect((await readHistory(people.ada)).sittings).toMatchObject([{ earned: 4, total: 5, passed: true }])
    expect((await readLearning(people.ada)).attempts).toMatchObject([
      { earned: 4, passed: true, corrected: { first: { earned: 3, total: 5, passed: false } } },
    ])
    expect(await findResult(people.ada, attempts.ada)).toMatchObject({
      seal: { earned: 3, passed: false },
      correction: { earned: 4, passed: true },
    })
    const roster = await readRoster(scope, "staff", { [staffQuiz]: "best" })
    expect(roster.find(({ id }) => id === people.ada)?.tallies).toMatchObject([
      { passedAt: expect.any(Date), share: 0.8 },
    ])
    expect((await readLearning(people.cyn)).attempts).toMatchObject([{ earned: 3, corrected: null }])
  })

  it("keeps a pass unless it was chosen to take passes away", async () => {
    const kept = await aWard("keep")
    await rescore(administrator, { ...kept.ask, passes: "keep" })
    expect((await readHistory(kept.people.ben)).sittings).toMatchObject([{ earned: 3, passed: true }])
    const taken = await aWard("take")
    await rescore(administrator, { ...taken.ask, passes: "take" })
    expect((await readHistory(taken.people.ben)).sittings).toMatchObject([{ earned: 3, passed: false }])
    const roster = await readRoster(scope, "staff", { [staffQuiz]: "best" })
    expect(roster.find(({ id }) => id === taken.people.ben)?.tallies).toMatchObject([{ passedAt: null }])
  })

  it("is done once, however often it is asked for, and the audit says who, when and what", async () => {
    const { ask, first } = await aWard("once")
    const asked = { ...ask, passes: "keep" } as const
    await Promise.all([rescore(administrator, asked), rescore(administrator, asked)])
    await rescore(administrator, asked)
    expect(await client.rescoredAttempt.count({ where: { rescoreId: ask.key } })).toBe(2)
    const events = await client.auditEvent.findMany({
      where: { action: "attempts.rescored", subjectId: first.id },
    })
    expect(events).toMatchObject([
      {
        actorId: administrator,
        detail: { rescore: ask.key, keepPasses: true, met: 3, changed: 2, newlyPassed: 1 },
      },
    ])
    expect(await listRescores(administrator, first.id)).toMatchObject([
      { why: "The trial said mz.", changed: 2 },
    ])
  })

  it("does nothing when the question was changed since the page was shown", async () => {
    const { ask, attempts } = await aWard("changed")
    const refused = { ok: false, problem: "keyChanged" }
    expect(await rescore(administrator, { ...ask, to: "0".repeat(64), passes: "keep" })).toEqual(refused)
    expect(await client.rescoredAttempt.count({ where: { attemptId: attempts.ada } })).toBe(0)
  })

  describe("where only what was missed was asked again", () => {
    /** Ann had Q1 right by the old key and missed Q5; Bea had Q1 wrong by it. */
    async function aRedo(name: string, choice: string) {
      const paper = aPaper(name)
      const rules = { redo: "missed" } as const
      const questions = [paper.first, ...paper.others]
      const course = (first: Single) => aCourse({ questions: [first, ...paper.others], rules })
      serveCourse(course(paper.first))
      const { id: learner } = await anAccount({ name })
      const before = await handsIn(learner, questions, choice, 1)
      const [hash, to] = [contentHash(paper.first), contentHash(paper.corrected)]
      const ask = {
        key: randomUUID(),
        question: paper.first.id,
        hash,
        to,
        why: "mz.",
        passes: "take",
      } as const
      return { ...paper, ask, learner, before, correct: () => serveCourse(course(paper.corrected)) }
    }

    const redo = async (learner: LearnerId, answer: (id: string) => string) => {
      const attempt = await aSitting(learner, staffQuiz, "missed")
      const asked = attempt.paper.questions.map(({ id }) => aSingle({ id }))
      await answerAll(learner, attempt, asked, ({ id }) => ({ kind: "single", choice: answer(id) }))
      await handIn(learner, attempt.id)
      return attempt
    }

    it("reaches the points that the second attempt counts without having asked for them", async () => {
      const { ask, learner, correct } = await aRedo("carried", "tv")
      const again = await redo(learner, () => "tv")
      expect(again.paper.carried).toHaveLength(4)
      correct()
      const plan = await findPlan(ask.question, ask.hash)
      expect((await foresee(administrator, plan!)).take).toMatchObject({ met: 2, changed: 2 })
      await rescore(administrator, ask)
      expect((await readHistory(learner)).sittings).toMatchObject([{ earned: 4 }, { earned: 3 }])
    })

    it("asks again what is wrong by the corrected key, and carries what is right by it", async () => {
      const right = await aRedo("asks", "tv")
      right.correct()
      await rescore(administrator, right.ask)
      const again = await redo(right.learner, (id) => (id === right.first.id ? "mz" : "tv"))
      expect(again.paper.questions.map(({ id }) => id)).toContain(right.first.id)
      expect((await readHistory(right.learner)).sittings[0]).toMatchObject({ earned: 5, passed: true })

      const wrong = await aRedo("carries", "mz")
      wrong.correct()
      await rescore(administrator, wrong.ask)
      const { paper } = await redo(wrong.learner, () => "tv")
      expect(paper.questions.map(({ id }) => id)).toEqual([wrong.others[3]!.id])
      expect(paper.carried).toContainEqual(expect.objectContaining({ id: wrong.first.id, earned: 1 }))
      expect((await readHistory(wrong.learner)).sittings[0]).toMatchObject({ earned: 5, passed: true })
    })
  })

  it("finds nothing left to change when it is done again", async () => {
    const { ask, first, hash } = await aWard("again")
    await rescore(administrator, { ...ask, passes: "take" })
    const plan = await findPlan(first.id, hash)
    expect((await foresee(administrator, plan!)).take).toMatchObject({ met: 3, changed: 0 })
  })

  it("goes by the scores that one before it left, question by question", async () => {
    const { ask, others, corrected, people } = await aWard("second")
    await rescore(administrator, { ...ask, passes: "take" })
    // Now it turns out that the slip in Q5 was none either.
    const last = others[3]!
    const fifth = aSingle({
      id: last.id,
      choices: last.choices.map(({ key: _, ...choice }) => ({
        ...choice,
        ...(choice.id === "kd" ? { key: true } : {}),
      })),
    })
    serveCourse(aCourse({ questions: [corrected, ...others.slice(0, 3), fifth] }))
    await rescore(administrator, {
      ...{ key: randomUUID(), question: last.id, hash: contentHash(last), to: contentHash(fifth) },
      ...{ why: "And kd.", passes: "take" },
    })
    expect((await readHistory(people.ada)).sittings).toMatchObject([{ earned: 5, passed: true }])
    expect((await readHistory(people.ben)).sittings).toMatchObject([{ earned: 4, passed: true }])
  })

  it("that was a mistake is taken back by another, once the key is what it was", async () => {
    const { ask, first, hash, people, course } = await aWard("back")
    await rescore(administrator, { ...ask, passes: "take" })
    serveCourse(course(first))
    await rescore(administrator, {
      key: randomUUID(),
      question: first.id,
      ...{ hash, to: hash },
      why: "tv after all.",
      passes: "take",
    })
    expect((await readHistory(people.ada)).sittings).toMatchObject([{ earned: 3, passed: false }])
    expect((await readHistory(people.ben)).sittings).toMatchObject([{ earned: 4, passed: true }])
  })

  /** A rescore that was begun so many minutes ago, and got as far as Ada's attempt. */
  async function aLeftOver(name: string, minutes = 0) {
    const one = await aWard(name)
    const { key: id, question: questionId, hash: fromHash, why } = one.ask
    const toHash = contentHash(one.corrected)
    await client.questionVersion.create({ data: { hash: toHash, questionId, content: one.corrected } })
    const startedAt = new Date(Date.now() - minutes * 60_000)
    const asked = { id, questionId, fromHash, toHash, why, keepPasses: true, byId: administrator }
    await client.rescore.create({ data: { ...asked, startedAt } })
    const half = { passed: true, passedBefore: false, mustKnowMissed: [], questionEarned: 1 }
    await client.rescoredAttempt.create({
      data: { rescoreId: id, attemptId: one.attempts.ada, earned: 4, total: 5, ...half },
    })
    return one
  }

  it("whose server died is finished by the next, and counts for nothing before", async () => {
    const one = await aLeftOver("died")
    expect((await readHistory(one.people.ada)).sittings).toMatchObject([{ earned: 3, passed: false }])
    expect((await readLearning(one.people.ada)).attempts).toMatchObject([{ earned: 3, corrected: null }])
    expect(await findResult(one.people.ada, one.attempts.ada)).toMatchObject({ correction: null })
    expect(await readEarnedSince([one.attempts.ada])).toEqual([])
    const other = await aWard("next")
    await rescore(administrator, { ...other.ask, passes: "keep" })
    expect((await readHistory(one.people.ada)).sittings).toMatchObject([{ earned: 4, passed: true }])
    expect((await readHistory(other.people.ada)).sittings).toMatchObject([{ earned: 4, passed: true }])
  })

  it("whose server died is gone on with by any other", async () => {
    const { people } = await aLeftOver("alone", 6)
    const worker = startFinishingRescores()
    const standing = async () => (await readHistory(people.ada)).sittings[0]
    await expect.poll(standing).toMatchObject({ earned: 4, passed: true })
    await worker.stop()
  })

  it("whose server died is left alone while its request may be at it, and ended once", async () => {
    const { people, ask } = await aLeftOver("left")
    const standing = async () => (await readHistory(people.ada)).sittings[0]
    await finishLeftOver(300)
    expect(await standing(), "the request may be at it").toMatchObject({ earned: 3, passed: false })
    await expect(finishLeftOver(0, AbortSignal.abort())).rejects.toThrow(/abort/)
    expect(await standing(), "the server stops").toMatchObject({ earned: 3, passed: false })
    await Promise.all([finishLeftOver(0), finishLeftOver(0)])
    expect(await standing()).toMatchObject({ earned: 4, passed: true })
    const noted = await client.auditEvent.findMany({
      where: { action: "attempts.rescored", subjectId: ask.question },
    })
    expect(noted).toMatchObject([{ actorId: administrator, detail: { met: 3 } }])
  })

  it("is evidence: it is neither changed nor deleted afterwards", async () => {
    const { ask, attempts, people } = await aWard("evidence")
    await rescore(administrator, { ...ask, passes: "keep" })
    await expect(client.rescoredAttempt.updateMany({ data: { earned: 5 } })).rejects.toThrow(/denied/)
    await expect(client.$executeRaw`UPDATE "Rescore" SET "why" = 'Else'`).rejects.toThrow(/append only/)
    await expect(client.$executeRaw`DELETE FROM "Rescore"`).rejects.toThrow(/append only/)
    await client.person.delete({ where: { id: people.ada } })
    expect(await client.rescoredAttempt.count({ where: { attemptId: attempts.ada } })).toBe(0)
  })

  it("leaves the statistics as they are: they tell what was marked first", async () => {
    const { ask } = await aWard("statistics")
    const before = (await recount()).differences
    await rescore(administrator, { ...ask, passes: "keep" })
    expect((await recount()).differences).toEqual(before)
  })
})
