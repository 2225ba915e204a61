import { randomInt, randomUUID } from "node:crypto"
import { afterAll, expect, it } from "vitest"
import { type Random, seeded } from "@/lib/attempt/shuffle"
import { connect } from "@/lib/database/client"
import { check } from "#tests/support/fault/check"
import { bringFaults } from "#tests/support/fault/faults"
import { History } from "#tests/support/fault/history"
import { startRig } from "#tests/support/fault/rig"
import { Sitter } from "#tests/support/fault/sitter"
import { paperOf, readStored } from "#tests/support/fault/stored"
import { HttpLearner } from "#tests/support/quiz/http-learner"
import { answers } from "#tests/support/starter"

// For longer: SOAK_SECONDS=600. To repeat the faults of a run: SOAK_SEED=<what it printed>.
const seconds = Number(process.env["SOAK_SECONDS"] ?? 45)
const seed = Number(process.env["SOAK_SEED"] ?? randomInt(2 ** 31))

const rig = await startRig()
const beside = connect(rig.postgres.appUrl, 2)
afterAll(async () => {
  await beside.$disconnect()
  await rig.stop()
})

const history = new History()
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Sits one quiz after another, now at one server and now at the other, until the time is over. */
async function learn(random: Random, until: number): Promise<void> {
  // Eight seconds without a word: a browser's own patience is five.
  const http = new HttpLearner(rig.posts[0]!.address, "", 8_000)
  const sitter = new Sitter(http, { history, paperOf: (id) => paperOf(beside, id), random })
  while (performance.now() < until) {
    await sitter.start()
    for (let left = 2 + Math.floor(random() * 12); left > 0 && performance.now() < until; left--) {
      http.at(rig.posts[random() < 0.5 ? 0 : 1]!.address)
      await pause(random() * 800)
      await answerAsPeopleDo(sitter, random)
    }
    await handInAsPeopleDo(sitter, random)
  }
}

/** Mostly one answer; now and then two tabs at the same question. */
async function answerAsPeopleDo(sitter: Sitter, random: Random): Promise<void> {
  const question = sitter.anyQuestion()
  const tabs = random() < 0.15 ? 2 : 1
  await Promise.all(Array.from({ length: tabs }, () => sitter.answerOne(question)))
}

/** Mostly once; now and then from two tabs, or while a last answer is still on its way. */
async function handInAsPeopleDo(sitter: Sitter, random: Random): Promise<void> {
  const also = random()
  await Promise.all([
    sitter.submit(randomUUID()),
    ...(also < 0.2 ? [sitter.submit(randomUUID())] : []),
    ...(also > 0.8 ? [sitter.answerOne()] : []),
  ])
}

it(
  `soak: for ${seconds} s, 50 learners and whatever may go wrong (seed ${seed})`,
  async () => {
    const until = performance.now() + seconds * 1000
    const learners = Array.from({ length: 50 }, (_, at) => learn(seeded(seed + 1 + at), until))
    const struck = await bringFaults(rig, seeded(seed), until)
    await Promise.all(learners)
    for (const { address } of rig.posts) await answers(`${address}/api/health/ready`, 200, 30)
    const counts = (["ok", "failed", "unknown"] as const).map((kind) => `${history.count(kind)} ${kind}`)
    console.log(`soak: seed ${seed}; ${counts.join(", ")}; ${struck.join(", ")}`)
    expect(check(history.events, await readStored(beside)), `seed ${seed}`).toEqual([])
    expect(history.count("ok")).toBeGreaterThan(seconds)
  },
  (seconds + 150) * 1000,
)
