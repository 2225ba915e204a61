import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { beforeEach, describe, expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { readGiven } from "@/lib/attempt/data"
import { Seal } from "@/lib/attempt/schema"
import type { Answer } from "@/lib/quiz/schema"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aNumeric, aSingle, keyOf, oneOfEach } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
beforeEach(() => serveCourse(aCourse()))

const choices: Answer[] = ["kd", "tv", "mz"].map((choice) => ({ kind: "single", choice }))

describe("F4: ten identical submits at once", () => {
  it("end in one submission and ten equal answers", async () => {
    const learner = await aLearner(client)
    const attempt = await aSitting(learner)
    await answerAll(learner, attempt, oneOfEach(), keyOf)
    const key = randomUUID()
    const all = await Promise.all(Array.from({ length: 10 }, () => handIn(learner, attempt.id, key)))
    expect(all.filter((each) => each.kind === "submitted" && !each.again)).toHaveLength(1)
    expect(
      new Set(all.map((each) => each.kind === "submitted" && JSON.stringify(Seal.parse(each.seal)))).size,
    ).toBe(1)
    expect(await client.auditEvent.count({ where: { subjectId: learner } })).toBe(1)
  })
})

/** A tab: remembers the highest number it has seen, and gives each answer the next one. */
function aTab(learner: Parameters<typeof answer>[0], attempt: string) {
  let seen = 0
  return async (given: Answer) => {
    const outcome = await answer(learner, attempt, aStep("Q1", seen + 1, given))
    if (outcome.kind === "saved") seen = outcome.seq
    if (outcome.kind === "newerAnswer") seen = outcome.current.seq
    return { given, outcome }
  }
}

describe("F6: two tabs at one question, in any order", () => {
  it("never lose an acknowledged answer to an older one, and tell the tab that lost", async () => {
    const clicks = fc.array(fc.record({ tab: fc.nat(1), given: fc.constantFrom(...choices) }), {
      minLength: 2,
      maxLength: 8,
    })
    const property = fc.asyncProperty(fc.scheduler(), clicks, async (scheduler, sequence) => {
      const learner = await aLearner(client)
      const { id } = await aSitting(learner)
      const tabs = [aTab(learner, id), aTab(learner, id)]
      // A tab sends its next answer when its last was acknowledged; the tabs overlap as the scheduler likes.
      const runs = tabs.map(async (send, tab) => {
        const outcomes = []
        for (const click of sequence.filter((each) => each.tab === tab)) {
          outcomes.push(await scheduler.schedule(Promise.resolve()).then(() => send(click.given)))
        }
        return outcomes
      })
      const outcomes = (await scheduler.waitFor(Promise.all(runs))).flat()
      await holdsTogether(id, outcomes)
    })
    await fc.assert(property, { numRuns: 200, interruptAfterTimeLimit: 40_000 })
  })

  it("tell the slower of two that answer at the same moment", async () => {
    const learner = await aLearner(client)
    const { id } = await aSitting(learner)
    const both = await Promise.all([aTab(learner, id)(choices[0]!), aTab(learner, id)(choices[1]!)])
    const kinds = both.map(({ outcome }) => outcome.kind)
    expect(kinds.toSorted()).toEqual(["newerAnswer", "saved"])
    await holdsTogether(id, both)
  })
})

type Outcome = Awaited<ReturnType<ReturnType<typeof aTab>>>

/** Acknowledged is stored under its number; what counts is the highest; nothing else came of it. */
async function holdsTogether(attemptId: string, outcomes: Outcome[]): Promise<void> {
  const stored = await client.attemptStep.findMany({ where: { attemptId }, orderBy: { clientSeq: "asc" } })
  const saved = outcomes.filter(({ outcome }) => outcome.kind === "saved")
  expect(outcomes.every(({ outcome }) => ["saved", "newerAnswer"].includes(outcome.kind))).toBe(true)
  expect(stored).toHaveLength(saved.length)
  for (const { given, outcome } of saved) {
    const step = stored.find(({ clientSeq }) => outcome.kind === "saved" && clientSeq === outcome.seq)
    expect(step?.value).toEqual(given)
  }
  expect(await readGiven(attemptId)).toMatchObject([{ answer: stored.at(-1)!.value }])
}

describe("a save and a submit at the same moment", () => {
  it("agree: what was acknowledged is marked, and what came too late hears that it is closed", async () => {
    for (let round = 0; round < 25; round++) {
      const learner = await aLearner(client)
      const { id } = await aSitting(learner)
      const [submitted, saved] = await Promise.all([
        handIn(learner, id),
        answer(learner, id, aStep("Q1", 1, keyOf(aSingle()))),
      ])
      const earned = submitted.kind === "submitted" ? submitted.seal.earned : -1
      expect([saved.kind, earned]).toEqual(saved.kind === "saved" ? ["saved", 1] : ["closed", 0])
    }
  })
})

describe("F17: the course is edited during an attempt", () => {
  it("keeps its paper and is marked as it was asked; the next attempt gets the new wording", async () => {
    const learner = await aLearner(client)
    const attempt = await aSitting(learner)
    const edited = oneOfEach().map((question) =>
      question.kind === "numeric" ? aNumeric({ answer: 99, stem: "Quite another question?" }) : question,
    )
    serveCourse(aCourse({ questions: edited.filter(({ kind }) => kind !== "multiple"), passMark: 0.1 }))
    await answerAll(learner, attempt, oneOfEach(), keyOf)
    const submitted = await handIn(learner, attempt.id)
    expect(submitted).toMatchObject({ seal: { earned: edited.length, total: edited.length, passMark: 0.8 } })
    expect(JSON.stringify(submitted)).not.toContain("Quite another question?")
    const next = await aSitting(learner)
    expect(next.paper).toMatchObject({ passMark: 0.1 })
    expect(next.paper.questions).toHaveLength(edited.length - 1)
    expect(await handIn(learner, next.id)).toMatchObject({
      seal: {
        questions: expect.arrayContaining([expect.objectContaining({ stem: "Quite another question?" })]),
      },
    })
  })
})
