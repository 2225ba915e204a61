import { randomInt, randomUUID } from "node:crypto"
import { afterAll, expect, it } from "vitest"
import { type Random, seeded } from "@/lib/attempt/shuffle"
import { connect } from "@/lib/database/client"
import { inTurn } from "#tests/support/fault/burst"
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

/** Somebody who has begun a quiz, before anything goes wrong. */
async function aLearner(random: Random): Promise<{ sitter: Sitter; random: Random }> {
  const elsewhere = () => rig.posts[random() < 0.5 ? 0 : 1]!.address
  const sitting = { history, random, elsewhere, paperOf: (id: string) => paperOf(beside, id) }
  // Eight seconds without a word: a browser's own patience is five.
  const sitter = new Sitter(new HttpLearner(elsewhere(), "", 8_000), sitting)
  await sitter.start()
  return { sitter, random }
}

type Learner = Awaited<ReturnType<typeof aLearner>>

/** Sits one quiz after another, now at one server and now at the other, until the time is over. */
async function learn({ sitter, random }: Learner, until: number): Promise<void> {
  while (performance.now() < until) {
    for (let left = 2 + Math.floor(random() * 12); left > 0 && performance.now() < until; left--) {
      sitter.goElsewhere()
      await pause(random() * 800)
      await answerAsPeopleDo(sitter, random)
    }
    await handInAsPeopleDo(sitter, random)
    // Whoever does not get in while things are at their worst has lost nothing, and goes on where they were.
    await sitter.start().catch(() => {})
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
    const seeds = Array.from({ length: 50 }, (_, at) => seed + 1 + at)
    const learners = await inTurn(seeds, 5, (own) => aLearner(seeded(own)))
    const until = performance.now() + seconds * 1000
    const struck = bringFaults(rig, seeded(seed), until)
    await Promise.all([struck, ...learners.map((learner) => learn(learner, until))])
    for (const { address } of rig.posts) await answers(`${address}/api/health/ready`, 200, 30)
    // Somebody who comes now, and somebody who was there from the beginning, with the session they had then.
    const [{ sitter: now }, { sitter: before }] = [await aLearner(seeded(seed)), learners[0]!]
    await before.start()
    const after = []
    for (const sitter of [now, before]) after.push(await sitter.answerOne(), await sitter.submit())

    const counts = (["ok", "failed", "unknown"] as const).map((kind) => `${history.count(kind)} ${kind}`)
    console.log(`soak: seed ${seed}; ${counts.join(", ")}; ${(await struck).join(", ")}`)
    expect(check(history.events, await readStored(beside))).toEqual([])
    expect(after.map(({ kind }) => kind)).toEqual(["ok", "ok", "ok", "ok"])
    expect(history.count("ok")).toBeGreaterThan(seconds)
  },
  (seconds + 200) * 1000,
)
