import { describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { addTime, findOverdue } from "@/lib/attempt/deadline/data"
import { giveTime } from "@/lib/attempt/deadline/give-time"
import { closeOverdue } from "@/lib/attempt/deadline/worker"
import { submit, submitOverdue } from "@/lib/attempt/submit"
import type { LearnerId } from "@/lib/person/schema"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aSingle, keyOf } from "#tests/support/quiz/questions"
import { aLearner, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
const questions = ["Q1", "Q2"].map((id) => aSingle({ id }))
const [first, second] = [questions[0]!, questions[1]!]
const minute = 60_000

/** Somebody with ten minutes, and their attempt. */
async function hurried(minutes = 10) {
  serveCourse(aCourse({ questions, rules: { minutes } }))
  const learner = await aLearner(client)
  return { learner, attempt: await aSitting(learner) }
}

/** Moves the deadline to so many seconds from now. */
async function inSeconds(id: string, seconds: number): Promise<Date> {
  await client.$executeRaw`
    UPDATE "Attempt" SET "deadline" = now() + make_interval(secs => ${seconds}::float8) WHERE "id" = ${id}::uuid`
  const { deadline } = await client.attempt.findUniqueOrThrow({ where: { id } })
  return deadline!
}

const audited = (learner: LearnerId) =>
  client.auditEvent.findMany({ where: { subjectId: learner, action: "attempt.submitted" } })

describe("an attempt whose time is limited", () => {
  it("has a deadline from its start by the database's clock, and one without a limit has none", async () => {
    const { attempt } = await hurried(25)
    expect(attempt.deadline!.getTime() - attempt.startedAt.getTime()).toBe(25 * minute)
    serveCourse(aCourse({ questions }))
    expect((await aSitting(await aLearner(client))).deadline).toBeNull()
  })

  it("takes an answer that was under way at the deadline, and none that comes later", async () => {
    const { learner, attempt } = await hurried()
    await inSeconds(attempt.id, -1)
    expect((await answer(learner, attempt.id, aStep("Q1", 1, keyOf(first)))).kind).toBe("saved")
    await inSeconds(attempt.id, -6)
    expect(await answer(learner, attempt.id, aStep("Q2", 1, keyOf(second)))).toEqual({ kind: "closed" })
    expect(await handIn(learner, attempt.id)).toMatchObject({ seal: { earned: 1, total: 2 } })
  })

  it("is handed in for its learner once it is over, with what was saved, and the audit says why", async () => {
    const { learner, attempt } = await hurried()
    await answer(learner, attempt.id, aStep("Q1", 1, keyOf(first)))
    const deadline = await inSeconds(attempt.id, -6)
    await closeOverdue()
    const { seal, earned, submittedAt } = await client.attempt.findUniqueOrThrow({
      where: { id: attempt.id },
    })
    expect(earned).toBe(1)
    expect(submittedAt!.getTime()).toBeGreaterThan(deadline.getTime())
    expect(seal).toMatchObject({ deadline: deadline.toISOString(), rules: { minutes: 10 } })
    expect(await audited(learner)).toMatchObject([{ detail: { attempt: attempt.id, by: "time" } }])
  })

  it("ends once, however many see to it: a late learner is told what was stored", async () => {
    const { learner, attempt } = await hurried()
    await inSeconds(attempt.id, -6)
    const late = { submitKey: crypto.randomUUID(), answers: [aStep("Q1", 1, keyOf(first))] }
    const ends = await Promise.all([
      closeOverdue(),
      submitOverdue(learner, attempt.id),
      submit(learner, attempt.id, late),
      closeOverdue(),
    ])
    expect(ends[2]).toMatchObject({ kind: "submitted", seal: { earned: 0 } })
    expect(await audited(learner)).toHaveLength(1)
  })

  it("is closed beside others that cannot be, however many they are", async () => {
    const broken = await hurried()
    await client.$executeRaw`
      INSERT INTO "Attempt" ("personId", "quizId", "voice", "courseHash", "startKey", "paper", "deadline")
      SELECT ${await aLearner(client)}::uuid, 'gone/' || n, 'staff', "courseHash", gen_random_uuid(),
             jsonb_set("paper", '{questions,0,hash}', '"nothing"'), now() - interval '1 hour'
      FROM "Attempt", generate_series(1, 25) n WHERE "id" = ${broken.attempt.id}::uuid`
    const { learner, attempt } = await hurried()
    await inSeconds(attempt.id, -6)
    await closeOverdue()
    expect(await audited(learner)).toHaveLength(1)
    await client.attempt.deleteMany({ where: { quizId: { startsWith: "gone/" } } })
  })

  it("is left alone before it is over, and where more time was added in the meantime", async () => {
    const { learner, attempt } = await hurried()
    await inSeconds(attempt.id, -1)
    expect(await findOverdue(1_000)).not.toContainEqual({ id: attempt.id, learner })
    await submitOverdue(learner, attempt.id)
    expect(await audited(learner)).toEqual([])
  })
})

describe("more time", () => {
  it("is what the rules gave, once for each deadline that was seen, also in two windows", async () => {
    const { learner, attempt } = await hurried()
    const seen = attempt.deadline!
    const added = new Date(seen.getTime() + 10 * minute)
    const all = await Promise.all([1, 2, 3].map(() => giveTime(learner, attempt.id, seen)))
    expect(all).toEqual([1, 2, 3].map(() => ({ kind: "added", deadline: added })))
  })

  it("is added ten times and no more", async () => {
    const { learner, attempt } = await hurried()
    let deadline = attempt.deadline!
    for (let time = 0; time < 10; time++) {
      const given = await giveTime(learner, attempt.id, deadline)
      if (given.kind !== "added") throw new Error(`Not added: ${given.kind}`)
      deadline = given.deadline
    }
    expect(deadline.getTime() - attempt.startedAt.getTime()).toBe(110 * minute)
    expect(await giveTime(learner, attempt.id, deadline)).toEqual({ kind: "noMoreTime" })
  })

  it("is not for what is over, handed in, without a limit, or somebody else's", async () => {
    const { learner, attempt } = await hurried()
    expect(await giveTime(await aLearner(client), attempt.id, attempt.deadline!)).toEqual({ kind: "gone" })
    const over = await inSeconds(attempt.id, -6)
    expect(await giveTime(learner, attempt.id, over)).toEqual({ kind: "closed" })
    await handIn(learner, attempt.id)
    expect(await giveTime(learner, attempt.id, over)).toEqual({ kind: "closed" })
    serveCourse(aCourse({ questions }))
    const unhurried = await aSitting(await aLearner(client))
    expect(await addTime(learner, unhurried.id, new Date())).toBe(false)
  })
})
