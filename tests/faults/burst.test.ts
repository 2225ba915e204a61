import { expect, it } from "vitest"
import { seeded } from "@/lib/attempt/shuffle"
import { testDatabase } from "#tests/support/database"
import { burst, inTurn, percentile } from "#tests/support/fault/burst"
import { check } from "#tests/support/fault/check"
import { History } from "#tests/support/fault/history"
import { secret, serve } from "#tests/support/fault/served"
import { aSignedIn } from "#tests/support/fault/signed-in"
import { Sitter } from "#tests/support/fault/sitter"
import { paperOf, readStored } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"

const { url, client } = await testDatabase()
const product = await serve(url)
const people = Array.from({ length: 300 }, (_, at) => at)

it("F20: 300 people hand in within ten seconds; none is lost, and nobody waits long", async () => {
  const [history, random] = [new History(), seeded(300)]
  const sitters = await inTurn(people, 6, async () => {
    const http = new HttpLearner(product.address, (await aSignedIn(secret)).cookie)
    const sitter = new Sitter(http, { history, paperOf: (id) => paperOf(client, id), random })
    await sitter.start()
    for (let answered = 0; answered < 3; answered++) await sitter.answerOne()
    return sitter
  })
  const { latencies, lost } = await burst(sitters, 10, random)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => Math.round(percentile(latencies, part)))
  console.log(`300 submits within ten seconds: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, lost ${lost}`)
  expect(lost).toBe(0)
  expect(check(history.events, await readStored(client))).toEqual([])
  expect(p95).toBeLessThanOrEqual(2_000)
  expect(p99).toBeLessThanOrEqual(5_000)
})
