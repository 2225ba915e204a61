import { randomUUID } from "node:crypto"
import { describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { readGiven } from "@/lib/attempt/data"
import { loadPaper } from "@/lib/attempt/loaders"
import { start } from "@/lib/attempt/start"
import { giveAttempt } from "@/lib/attempt/give-attempt"
import type { QuizRules } from "@/lib/course/quiz-rules"
import type { LearnerId, ManagerScope } from "@/lib/person/schema"
import { asOwner, testDatabase } from "#tests/support/database"
import { aGuest, anAccount } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle, aTrueFalse, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client, ownerUrl } = await testDatabase()
const name = new URL(ownerUrl).pathname.slice(1)

const tryToStart = (learner: LearnerId) => start(learner, { quiz: staffQuiz, startKey: randomUUID() })
const tenAtOnce = (learner: LearnerId) => Promise.all(Array.from({ length: 10 }, () => tryToStart(learner)))

describe("attempts that are limited", () => {
  it("never become more, however many starts and submissions come at once", async () => {
    serveCourse(aCourse({ rules: { attempts: 2 } }))
    const learner = await aLearner(client)
    for (let round = 0; round < 4; round++) {
      const all = await tenAtOnce(learner)
      const open = all.find((each) => "attemptId" in each)
      if (open && "attemptId" in open)
        await Promise.all([handIn(learner, open.attemptId), tenAtOnce(learner)])
    }
    expect(await client.attempt.count({ where: { personId: learner } })).toBe(2)
    expect(await tryToStart(learner)).toMatchObject({ kind: "refused", why: { reason: "noAttemptsLeft" } })
  })

  it("leave an open attempt to be gone on with, also when none is left", async () => {
    serveCourse(aCourse({ rules: { attempts: 1 } }))
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    expect(await tryToStart(learner)).toEqual({ kind: "continued", attemptId: id })
  })
})

describe("a guest", () => {
  it("makes an account before a quiz whose attempts are limited, and goes on with what is open", async () => {
    const { id: guest } = await aGuest()
    serveCourse(aCourse())
    const { id } = await aSitting(guest)
    for (const rules of [{ attempts: 2 }, { waitHours: 1 }]) {
      serveCourse(aCourse({ rules }))
      expect(await tryToStart(guest)).toEqual({ kind: "continued", attemptId: id })
      const other = await aGuest()
      expect(await tryToStart(other.id)).toMatchObject({ why: { reason: "accountFirst" } })
      expect(await client.attempt.count({ where: { personId: other.id } })).toBe(0)
      expect((await tryToStart((await anAccount({ password: null })).id)).kind).toBe("started")
    }
  })
})

describe("an attempt that a manager gives", () => {
  const quiz = staffQuiz

  it("is one more, however often the button is pressed, and the audit says who gave it", async () => {
    serveCourse(aCourse({ rules: { attempts: 1 } }))
    const manager = await client.person.create({ data: { email: "grace@ward.example", role: "manager" } })
    const scope = { kind: "everyone", managerId: manager.id, role: "manager" } as ManagerScope
    const { id } = await client.person.create({ data: { email: "asha@ward.example" } })
    const learner = id as LearnerId
    const give = () => giveAttempt(scope, id, quiz)
    expect(await give()).toEqual({ ok: true })
    const first = await aSitting(learner)
    await handIn(learner, first.id)
    expect((await tryToStart(learner)).kind).toBe("refused")
    await Promise.all(Array.from({ length: 5 }, give))
    expect(await client.extraAttempt.count({ where: { personId: id } })).toBe(1)
    const noted = await client.auditEvent.findMany({ where: { action: "attempt.given", subjectId: id } })
    expect(noted).toMatchObject([{ actorId: manager.id, detail: { quiz } }])
    const second = await aSitting(learner)
    await handIn(learner, second.id)
    expect((await tryToStart(learner)).kind).toBe("refused")
  })

  it("is for no guest, no unknown quiz and no start test", async () => {
    const scope = { kind: "everyone" } as ManagerScope
    const { id: guest } = await client.person.create({ data: { guestKeyHash: "g" } })
    const refused = { ok: false, problem: "notFound" }
    expect(await giveAttempt(scope, guest, quiz)).toEqual(refused)
    expect(await giveAttempt(scope, guest, "nothing/staff")).toEqual(refused)
    expect(await giveAttempt(scope, guest, "pretest/staff")).toEqual(refused)
  })
})

describe("a wait", () => {
  it("runs from the last submission, by the database's clock", async () => {
    serveCourse(aCourse({ rules: { waitHours: 24 } }))
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    await handIn(learner, id)
    const { submittedAt } = await client.attempt.findUniqueOrThrow({ where: { id } })
    const from = new Date(submittedAt!.getTime() + 24 * 3_600_000)
    expect(await tryToStart(learner)).toMatchObject({ kind: "refused", why: { reason: "waitFirst", from } })
    await asOwner(
      (owner) =>
        owner.query(`UPDATE "Attempt" SET "submittedAt" = now() - interval '24 hours' WHERE id = $1`, [id]),
      name,
    )
    expect((await tryToStart(learner)).kind).toBe("started")
  })
})

describe("only what was missed", () => {
  const bank = ["Q1", "Q2", "Q3"].map((id) => aSingle({ id }))

  it("is asked again, and the rest counts on", async () => {
    serveCourse(aCourse({ questions: bank, rules: { redo: "missed" } }))
    const learner = await aLearner(client)
    const first = await aSitting(learner)
    await answerAll(learner, first, bank, (question) =>
      question.id === "Q2" ? wrongOf(question) : keyOf(question),
    )
    await handIn(learner, first.id)
    const again = await aSitting(learner, staffQuiz, "missed")
    expect(again.paper.questions.map(({ id }) => id)).toEqual(["Q2"])
    await answerAll(learner, again, [bank[1]!], keyOf)
    expect(await handIn(learner, again.id)).toMatchObject({
      seal: { earned: 3, total: 3, passed: true, carried: [{ attempt: first.id }, { attempt: first.id }] },
    })
  })

  it("is all of it where the author wants all, or where nothing was missed", async () => {
    const learner = await aLearner(client)
    serveCourse(aCourse({ questions: bank, rules: { redo: "missed" } }))
    const first = await aSitting(learner)
    await answerAll(learner, first, bank, keyOf)
    await handIn(learner, first.id)
    const second = await aSitting(learner, staffQuiz, "missed")
    expect(second.paper).toMatchObject({ carried: [] })
    expect(second.paper.questions).toHaveLength(3)
    await handIn(learner, second.id)
    serveCourse(aCourse({ questions: bank }))
    expect((await aSitting(learner, staffQuiz, "missed")).paper.questions).toHaveLength(3)
  })
})

describe("feedback at once", () => {
  const single = aSingle({ id: "Q1" })
  const rules = { feedback: "atOnce" } as const

  it("locks the first answer: a second one is refused, and so is taking it back", async () => {
    serveCourse(aCourse({ questions: [single], rules }))
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    expect((await answer(learner, id, aStep("Q1", 1, wrongOf(single)))).kind).toBe("saved")
    expect(await answer(learner, id, aStep("Q1", 2, keyOf(single)))).toEqual({ kind: "answered" })
    expect(await answer(learner, id, aStep("Q1", 2, null))).toEqual({ kind: "answered" })
    expect(await handIn(learner, id)).toMatchObject({ seal: { earned: 0, total: 1 } })
  })

  it("keeps one of ten that come at once, and answers the same try alike", async () => {
    serveCourse(aCourse({ questions: [single], rules }))
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    const steps = Array.from({ length: 10 }, (_, index) =>
      aStep("Q1", index + 1, index % 2 ? keyOf(single) : wrongOf(single)),
    )
    const all = await Promise.all(steps.map((step) => answer(learner, id, step)))
    const kept = steps.filter((_, index) => all[index]!.kind === "saved")
    expect(kept).toHaveLength(1)
    expect(await readGiven(id)).toMatchObject([{ answer: kept[0]!.answer, seq: kept[0]!.clientSeq }])
    expect((await answer(learner, id, kept[0]!)).kind).toBe("saved")
  })

  it("lets an answer that says nothing be followed by one", async () => {
    serveCourse(aCourse({ questions: [single], rules }))
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    await answer(learner, id, aStep("Q1", 1, null))
    expect((await answer(learner, id, aStep("Q1", 2, keyOf(single)))).kind).toBe("saved")
  })

  it("answers a question for good, though a part of it was left open", async () => {
    const question = aTrueFalse()
    const paperAfter = async (rules: Partial<QuizRules>) => {
      serveCourse(aCourse({ questions: [question], rules }))
      const learner = await aLearner(client)
      const attempt = await aSitting(learner)
      const half = { kind: "truefalse", value: true, reason: null } as const
      await answer(learner, attempt.id, aStep(question.id, 1, half))
      const given = new Map((await readGiven(attempt.id)).map((one) => [one.questionId, one]))
      return loadPaper({ attempt, given, owner: "", time: null })
    }
    expect(await paperAfter(rules)).toMatchObject([{ filled: "answered" }])
    expect(await paperAfter({})).toMatchObject([{ filled: "begun" }])
  })

  it("lets a case go on from choice to choice", async () => {
    const story = oneOfEach().find(({ kind }) => kind === "case")!
    serveCourse(aCourse({ questions: [story], rules }))
    const learner = await aLearner(client)
    const attempt = await aSitting(learner)
    const { id } = attempt
    const whole = keyOf(story)
    if (whole.kind !== "case") throw new Error("This is no case.")
    const path = whole.path
    const outcomes = []
    for (let length = 1; length <= path.length; length++) {
      const step = aStep(story.id, length, { kind: "case", path: path.slice(0, length) })
      outcomes.push((await answer(learner, id, step)).kind)
      const given = new Map((await readGiven(id)).map((one) => [one.questionId, one]))
      const [asked] = await loadPaper({ attempt, given, owner: "", time: null })
      expect(asked?.filled).toBe(length < path.length ? "begun" : "answered")
    }
    expect(outcomes).toEqual(path.map(() => "saved"))
    expect(await handIn(learner, id)).toMatchObject({ seal: { earned: 1 } })
  })
})
