import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { testDatabase } from "#tests/support/database"
import { secret, serve } from "#tests/support/fault/served"
import { aSignedIn } from "#tests/support/fault/signed-in"
import { paperOf } from "#tests/support/fault/stored"
import { HttpLearner, type Sent } from "#tests/support/quiz/http-learner"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf, staffQuizOf } from "#tests/support/quiz/real-course"

const { url, client } = await testDatabase()
const product = await serve(url)

/** Somebody signed in, in the middle of a quiz. */
async function aSitting() {
  const { id, cookie } = await aSignedIn(secret)
  const http = new HttpLearner(product.address, cookie)
  await http.start()
  const [question, ...rest] = await paperOf(client, http.attempt)
  if (!question) throw new Error("Nothing was asked.")
  expect(await http.answer(question.id, 1, keyOf(question))).toMatchObject({ status: 200 })
  return { id, http, question, rest }
}

type Sitting = Awaited<ReturnType<typeof aSitting>>

/** Everything that a learner may be doing at the moment at which they are shut out. */
async function everythingAtOnce({ http, rest }: Sitting): Promise<Promise<Sent>[]> {
  const { quiz } = await quizOf("patient")
  const { module } = await staffQuizOf()
  const lesson = module.lessons[0]!.id
  return [
    ...rest.map((question) => http.answer(question.id, 1, keyOf(question))),
    http.submit(randomUUID()),
    ...[1, 2, 3].map(() => http.post("/api/v1/attempts", { quiz, startKey: randomUUID() })),
    ...[1, 2, 3].map(() => http.post("/api/v1/progress", { lesson, voice: "staff", end: true })),
  ]
}

async function expectShutOut({ http, question }: Sitting): Promise<void> {
  const all = [
    http.answer(question.id, 2, keyOf(question)),
    http.submit(randomUUID()),
    http.post("/api/v1/attempts", { quiz: (await staffQuizOf()).quiz, startKey: randomUUID() }),
  ]
  for (const sent of await Promise.all(all)) expect(sent).toMatchObject({ status: 401 })
}

/** Done before, or refused plainly after: signed out (401), or no attempt of theirs (404). */
const cleanly = (sent: Sent[]) => sent.filter(({ status }) => ![200, 401, 404, 409].includes(status))

it("F26: a person who is disabled in the middle of a quiz is signed out, and what they did is kept", async () => {
  const administrator = new HttpLearner(product.address, (await aSignedIn(secret, "administrator")).cookie)
  const sitting = await aSitting()
  const going = await everythingAtOnce(sitting)
  expect(await administrator.post(`/api/v1/people/${sitting.id}/disable`, {})).toMatchObject({ status: 200 })
  expect(cleanly(await Promise.all(going))).toEqual([])
  await expectShutOut(sitting)
  expect(await client.attemptStep.count({ where: { attemptId: sitting.http.attempt } })).toBeGreaterThan(0)
  const events = await client.auditEvent.findMany({
    where: { subjectId: sitting.id, action: "person.disabled" },
  })
  expect(events).toHaveLength(1)
})

it("F26: a person who is erased in the middle of everything leaves no row behind but one line of audit", async () => {
  for (let round = 0; round < 5; round++) {
    const sitting = await aSitting()
    const going = await everythingAtOnce(sitting)
    const { id, http } = sitting
    expect(await http.post("/api/v1/record/erase", { word: "erase" })).toMatchObject({ status: 200 })
    expect(cleanly(await Promise.all(going))).toEqual([])
    const mine = { where: { personId: id } }
    expect(
      await Promise.all([
        client.person.count({ where: { id } }),
        client.attempt.count(mine),
        client.attemptStep.count({ where: { attemptId: http.attempt } }),
        client.lessonProgress.count(mine),
        client.session.count(mine),
        client.token.count(mine),
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0])
    const events = await client.auditEvent.findMany({ where: { subjectId: id, action: "person.erased" } })
    expect(events).toMatchObject([{ actorId: null }])
  }
})
