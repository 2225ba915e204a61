import { randomUUID } from "node:crypto"
import { beforeEach, expect, it } from "vitest"
import { findAttempt } from "@/lib/attempt/data"
import { readHistory } from "@/lib/attempt/sitting/data"
import { start } from "@/lib/attempt/start"
import { testDatabase } from "#tests/support/database"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { oneOfEach } from "#tests/support/quiz/questions"
import { aLearner, aSitting, handIn } from "#tests/support/quiz/sitting"

const { client } = await testDatabase()
beforeEach(() => serveCourse(aCourse()))

it("starts once for the same key", async () => {
  const learner = await aLearner(client)
  const startKey = randomUUID()
  const first = await start(learner, { quiz: staffQuiz, startKey })
  const again = await start(learner, { quiz: staffQuiz, startKey })
  expect([first.kind, again.kind]).toEqual(["started", "continued"])
  expect(again).toMatchObject({ attemptId: "attemptId" in first && first.attemptId })
})

it("hands back the attempt of a key that was submitted, too", async () => {
  const learner = await aLearner(client)
  const startKey = randomUUID()
  const first = await start(learner, { quiz: staffQuiz, startKey })
  if (!("attemptId" in first)) throw new Error("no quiz")
  await handIn(learner, first.attemptId)
  expect(await start(learner, { quiz: staffQuiz, startKey })).toEqual({ ...first, kind: "continued" })
})

it("ends with one attempt when ten start at once", async () => {
  const learner = await aLearner(client)
  const all = await Promise.all(
    Array.from({ length: 10 }, () => start(learner, { quiz: staffQuiz, startKey: randomUUID() })),
  )
  expect(all.filter(({ kind }) => kind === "started")).toHaveLength(1)
  expect(new Set(all.map((each) => "attemptId" in each && each.attemptId)).size).toBe(1)
  expect(await client.attempt.count({ where: { personId: learner } })).toBe(1)
})

it("starts anew after a submission, and keeps the old attempt", async () => {
  const learner = await aLearner(client)
  const first = await aSitting(learner)
  await handIn(learner, first.id)
  const second = await aSitting(learner)
  expect((await readHistory(learner)).sittings.map(({ id }) => id)).toEqual([second.id, first.id])
})

it("pins wordings that are recorded", async () => {
  const learner = await aLearner(client)
  const { paper } = await aSitting(learner)
  const hashes = paper.questions.map(({ hash }) => hash)
  expect(await client.questionVersion.count({ where: { hash: { in: hashes } } })).toBe(oneOfEach().length)
})

it("knows no quiz but those of the course", async () => {
  const learner = await aLearner(client)
  expect(await start(learner, { quiz: "mechanism/everybody", startKey: randomUUID() })).toEqual({
    kind: "noSuchQuiz",
  })
})

it("shows an attempt to nobody else", async () => {
  const { id } = await aSitting(await aLearner(client))
  expect(await findAttempt(await aLearner(client), id)).toBeNull()
})
