import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { expect, it } from "vitest"
import { answer } from "@/lib/attempt/answer"
import { findAttempt } from "@/lib/attempt/data"
import { certainties, Seal, type Certainty } from "@/lib/attempt/schema"
import { start } from "@/lib/attempt/start"
import { submit } from "@/lib/attempt/submit"
import { contentHash } from "@/lib/course/hash"
import { disconnect } from "@/lib/database/client"
import type { LearnerId } from "@/lib/person/schema"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, aStep } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()

/** Of a case only the first choices count, which has tests of its own; of all else the last answer does. */
const bankOf = (edition: number): WorkingQuestion[] =>
  oneOfEach()
    .filter(({ kind }) => kind !== "case")
    .map((question) => ({ ...question, stem: `${question.stem} (edition ${edition})` }))
const ids = bankOf(0).map(({ id }) => id)

type Given = { seq: number; said: "right" | "wrong" | "nothing"; certainty: Certainty | null; key: string }
type Sitting = {
  id: string
  passMark: number
  /** Of each wording that was drawn. */
  hashes: Record<string, string>
  answers: Map<string, Given>
  /** The hash of the seal. */
  sealed: string | null
}
type World = { edition: number; passMark: number; learners: { id: LearnerId; sittings: Sitting[] }[] }

const who = fc.nat(1)
const said = fc.constantFrom("right", "wrong", "nothing")
const certainty = fc.option(fc.constantFrom(...certainties))
const question = fc.constantFrom(...ids)
const passMark = fc.constantFrom(0.3, 0.6, 0.9)

/** A thing that happens. `late` is how far behind the newest number an answer comes: 0 is the next one. */
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("start"), who }) },
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("answer"), who, question, said, certainty, late: fc.nat(2) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("sendAgain"), who, question }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("submit"), who, pending: fc.option(question) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("submitAgain"), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("editCourse"), passMark }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart") }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never

const answerFor = (id: string, edition: Given["said"]): Answer | null => {
  const asked = bankOf(0).find((each) => each.id === id)!
  return edition === "nothing" ? null : edition === "right" ? keyOf(asked) : wrongOf(asked)
}

const newest = ({ sittings }: World["learners"][number]) => sittings.at(-1)
const openOf = (learner: World["learners"][number]) => {
  const last = newest(learner)
  return last && last.sealed === null ? last : undefined
}

function serve({ edition, passMark }: World): void {
  serveCourse(aCourse({ questions: bankOf(edition), passMark }))
}

async function starts(world: World, learner: World["learners"][number]): Promise<void> {
  const started = await start(learner.id, { quiz: staffQuiz, startKey: randomUUID() })
  const open = openOf(learner)
  if (open) return expect(started).toEqual({ kind: "continued", attemptId: open.id }) as void
  if (started.kind !== "started") throw new Error(`Nothing was open, and starting gave ${started.kind}.`)
  const hashes = Object.fromEntries(bankOf(world.edition).map((each) => [each.id, contentHash(each)]))
  const { attemptId: id } = started
  learner.sittings.push({ id, passMark: world.passMark, hashes, answers: new Map(), sealed: null })
}

type AnswerGiven = Extract<Happening, { late: number }>

async function answers(learner: World["learners"][number], given: AnswerGiven): Promise<void> {
  const sitting = newest(learner)
  if (!sitting) return
  const known = sitting.answers.get(given.question)
  const seq = Math.max(1, (known?.seq ?? 0) + 1 - given.late)
  const key = randomUUID()
  const value = answerFor(given.question, given.said)
  const step = { ...aStep(given.question, seq, value, key), certainty: given.certainty }
  const outcome = await answer(learner.id, sitting.id, step)
  if (sitting.sealed !== null) return expect(outcome).toEqual({ kind: "closed" }) as void
  if (known && seq <= known.seq) {
    const current = { seq: known.seq, answer: answerFor(given.question, known.said) }
    return expect(outcome).toMatchObject({ kind: "newerAnswer", current }) as void
  }
  expect(outcome).toMatchObject({ kind: "saved", seq })
  sitting.answers.set(given.question, { seq, said: given.said, certainty: value && given.certainty, key })
}

async function sendsAgain(learner: World["learners"][number], id: string): Promise<void> {
  const sitting = newest(learner)
  const known = sitting?.answers.get(id)
  if (!sitting || !known) return
  const step = { ...aStep(id, known.seq, answerFor(id, known.said), known.key), certainty: known.certainty }
  expect(await answer(learner.id, sitting.id, step)).toMatchObject({ kind: "saved", seq: known.seq })
}

async function submits(learner: World["learners"][number], pending: string | null): Promise<void> {
  const sitting = openOf(learner)
  if (!sitting) return
  const late = pending === null ? [] : [takesAlong(sitting, pending)]
  const submitted = await submit(learner.id, sitting.id, { submitKey: randomUUID(), answers: late })
  if (submitted.kind !== "submitted") throw new Error("An own open attempt could not be handed in.")
  expect(submitted.again).toBe(false)
  expectSeal(sitting, submitted.seal)
  sitting.sealed = contentHash(submitted.seal)
}

/** An answer that reaches the server only with the submission. */
function takesAlong(sitting: Sitting, id: string) {
  const seq = (sitting.answers.get(id)?.seq ?? 0) + 1
  const key = randomUUID()
  sitting.answers.set(id, { seq, said: "right", certainty: "sure", key })
  return { ...aStep(id, seq, answerFor(id, "right"), key), certainty: "sure" as const }
}

/** A point for each right answer, whatever the course has become since the start. */
function expectSeal(sitting: Sitting, seal: Seal): void {
  const rights = ids.filter((id) => sitting.answers.get(id)?.said === "right")
  expect(seal).toMatchObject({
    earned: rights.length,
    total: ids.length,
    passed: rights.length / ids.length >= sitting.passMark,
    passMark: sitting.passMark,
  })
  for (const { id, hash, certainty, explained } of seal.questions) {
    const given = sitting.answers.get(id)
    expect([hash, certainty]).toEqual([sitting.hashes[id], given?.certainty ?? null])
    const verdict = !given || given.said === "nothing" ? "unanswered" : given.said
    expect(explained.verdict).toBe(verdict)
  }
}

async function submitsAgain(learner: World["learners"][number]): Promise<void> {
  const sitting = newest(learner)
  if (!sitting?.sealed) return
  const again = await submit(learner.id, sitting.id, { submitKey: randomUUID(), answers: [] })
  expect(again).toMatchObject({ kind: "submitted", again: true })
  expect("seal" in again && contentHash(again.seal)).toBe(sitting.sealed)
}

/** What a process keeps in memory is gone, and its connections. */
async function restarts(world: World): Promise<void> {
  const kept = globalThis as { backwiseRecorded?: unknown; backwiseQuestions?: unknown }
  delete kept.backwiseRecorded
  delete kept.backwiseQuestions
  await disconnect()
  serve(world)
}

async function happens(world: World, one: Happening): Promise<void> {
  if (one.kind === "restart") return restarts(world)
  if ("passMark" in one) {
    Object.assign(world, { edition: world.edition + 1, passMark: one.passMark })
    return serve(world)
  }
  const learner = world.learners["who" in one ? one.who : 0]!
  if ("late" in one) return answers(learner, one)
  if ("pending" in one) return submits(learner, one.pending)
  if ("question" in one) return sendsAgain(learner, one.question)
  return one.kind === "start" ? starts(world, learner) : submitsAgain(learner)
}

/** All that the database holds of the learners is what the model holds, no more and no less. */
async function expectStored({ learners }: World): Promise<void> {
  for (const { id: personId, sittings } of learners) {
    const rows = await client.attempt.findMany({ where: { personId }, orderBy: { startedAt: "asc" } })
    expect(rows.map(({ id }) => id)).toEqual(sittings.map(({ id }) => id))
    for (const [index, { seal, sealHash }] of rows.entries()) {
      const { sealed, answers: given, id } = sittings[index]!
      expect(seal && contentHash(Seal.parse(seal))).toBe(sealed)
      expect(sealHash).toBe(seal && contentHash(seal))
      expect(await findAttempt(personId as LearnerId, id)).not.toBeNull()
      const steps = await client.attemptStep.findMany({ where: { attemptId: id } })
      for (const [questionId, { seq }] of given)
        expect(
          Math.max(...steps.filter((step) => step.questionId === questionId).map((step) => step.clientSeq)),
        ).toBe(seq)
    }
  }
}

it("whatever is started, answered, edited, handed in, repeated and restarted, all is as a model in memory has it", async () => {
  let steps = 0
  const property = fc.asyncProperty(
    fc.array(happening, { minLength: 51, maxLength: 120, size: "max" }),
    async (sequence) => {
      const learners = [await aLearner(client), await aLearner(client)].map((id) => ({ id, sittings: [] }))
      const world: World = { edition: 0, passMark: 0.6, learners }
      serve(world)
      for (const one of sequence) await happens(world, one)
      await expectStored(world)
      steps += sequence.length
    },
  )
  await fc.assert(property, { numRuns: 40, endOnFailure: false })
  expect(steps).toBeGreaterThan(2_000)
}, 180_000)
