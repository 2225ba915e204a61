import { expect, it } from "vitest"
import { closeOverdue } from "@/lib/attempt/deadline/worker"
import { seeded } from "@/lib/attempt/shuffle"
import { testDatabase } from "#tests/support/database"
import { inTurn } from "#tests/support/fault/burst"
import { check } from "#tests/support/fault/check"
import { History } from "#tests/support/fault/history"
import { serve } from "#tests/support/fault/served"
import { Sitter } from "#tests/support/fault/sitter"
import { paperOf, readStored } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"

const { url, client } = await testDatabase()
// Both run the closing job.
const [one, other] = await Promise.all([serve(url), serve(url)])
const people = Array.from({ length: 40 }, (_, at) => at)

/** Lets the time of every attempt be over, its grace included, in so many seconds. */
const letEndIn = (seconds: number) =>
  client.$executeRaw`UPDATE "Attempt" SET "deadline" = now() + make_interval(secs => ${seconds - 5}::float8)`

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const countOpen = () => client.attempt.count({ where: { submittedAt: null } })

/** The closing job, as often as it can: those of the servers look every five seconds only. */
async function closeUntilNoneIsOpen(): Promise<void> {
  const end = performance.now() + 15_000
  while ((await countOpen()) > 0 && performance.now() < end) await closeOverdue()
}

it("F22: each attempt ends once when its learner and the closing job meet, and what was saved is marked", async () => {
  const [history, random] = [new History(), seeded(22)]
  const sitters = await inTurn(people, 6, async (at) => {
    const http = new HttpLearner((at % 2 ? one : other).address)
    const sitter = new Sitter(http, { history, paperOf: (id) => paperOf(client, id), random })
    await sitter.start()
    for (let answered = 0; answered < 3; answered++) await sitter.answerOne()
    return sitter
  })
  await letEndIn(2)
  const closing = closeUntilNoneIsOpen()
  // One more answer and the submission, somewhere from a second before to a second after the end; one in five leaves.
  await Promise.all(
    sitters.map(async (sitter, at) => {
      await after(1_000 + random() * 2_000)
      await sitter.answerOne()
      if (at % 5 !== 0) await sitter.submit()
    }),
  )
  await closing
  expect(await countOpen()).toBe(0)
  const stored = await readStored(client)
  expect(check(history.events, stored)).toEqual([])
  const byTime = stored.attempts.filter((attempt) => attempt.endedByTime).length
  console.log(
    `40 attempts at their deadline: ${40 - byTime} handed in by their learners, ${byTime} by the time`,
  )
  // Both have won: the job at least where nobody handed in, learners at least before the end.
  expect(byTime).toBeGreaterThanOrEqual(8)
  expect(byTime).toBeLessThan(40)
})
