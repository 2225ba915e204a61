import { seeded } from "@/lib/attempt/shuffle"
import { connect, disconnect } from "@/lib/database/client"
import { burst, inTurn, percentile } from "#tests/support/fault/burst"
import { check } from "#tests/support/fault/check"
import { History } from "#tests/support/fault/history"
import { aSignedIn } from "#tests/support/fault/signed-in"
import { Sitter } from "#tests/support/fault/sitter"
import { paperOf, readStored } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"

const people = Array.from({ length: 300 }, (_, at) => at)

/** 300 people with accounts hand in within ten seconds: how long 95 of 100 wait, and how many were lost. */
export async function measureBurst(address: string, databaseUrl: string, secret: string) {
  const [history, random, beside] = [new History(), seeded(300), connect(databaseUrl, 2)]
  const sitters = await inTurn(people, 6, async () => {
    const http = new HttpLearner(address, (await aSignedIn(secret)).cookie)
    const sitter = new Sitter(http, { history, paperOf: (id) => paperOf(beside, id), random })
    await sitter.start()
    for (let answered = 0; answered < 3; answered++) await sitter.answerOne()
    return sitter
  })
  const { latencies, lost } = await burst(sitters, 10, random)
  const mine = new Set(history.events.map(({ operation }) => operation.attempt))
  const { steps, attempts } = await readStored(beside)
  const stored = {
    steps: steps.filter(({ attempt }) => mine.has(attempt)),
    attempts: attempts.filter(({ id }) => mine.has(id)),
  }
  await Promise.all([beside.$disconnect(), disconnect()])
  return { p95: percentile(latencies, 0.95), lost: lost + check(history.events, stored).length }
}
