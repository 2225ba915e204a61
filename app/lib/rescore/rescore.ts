import { audit } from "@/lib/audit/data"
import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions, recordCourse } from "@/lib/course/record"
import { transaction } from "@/lib/database/client"
import type { AdministratorId } from "@/lib/person/schema"
import { works, type WorkingQuestion } from "@/lib/quiz/schema"
import {
  findLeftOver,
  findRescore,
  finishRescore,
  insertRemarked,
  insertRescore,
  listAttemptsOf,
  readStandings,
  recountSureAndWrong,
  wasRescored,
} from "./data"
import { addEffect, canRescore, hasOtherKey, noEffect, remark } from "./rules"
import type { Effect, Rescore, RescoreInput, Standing } from "./schema"

/** A wording that was asked, and today's of the same question, which has another key. */
export type Plan = {
  questionId: string
  fromHash: string
  toHash: string
  before: WorkingQuestion
  now: WorkingQuestion
}

/**
 * What a rescore would go by; null when today's key is no other, or cannot mark those answers. A correction that
 * was a mistake is taken back the same way, once the key is what it was.
 */
export async function findPlan(questionId: string, hash: string): Promise<Plan | null> {
  const pinned = (await loadCourse()).questions[questionId]
  const before = (await loadRecordedQuestions([hash])).get(hash)
  if (!pinned || !before || before.id !== questionId || !works(pinned.question)) return null
  const { hash: toHash, question: now } = pinned
  if (!canRescore(before, now)) return null
  if (!hasOtherKey(before, now) && !(await wasRescored(hash))) return null
  return { questionId, fromHash: hash, toHash, before, now }
}

/** What marking again would change with every pass kept, and with passes taken away. Nothing is written. */
export async function foresee(who: AdministratorId, plan: Plan): Promise<{ keep: Effect; take: Effect }> {
  let [keep, take] = [noEffect, noEffect]
  await eachOf(who, plan, async (standings) => {
    keep = addEffect(keep, standings, plan.now, true)
    take = addEffect(take, standings, plan.now, false)
  })
  return { keep, take }
}

export type Rescored = { ok: true } | { ok: false; problem: "notFound" | "keyChanged" }

/**
 * Marks again, with today's key, every attempt that met an older wording, and says so in the audit. The first
 * scores stay. The same key twice has the effect of once; a rescore whose server died is gone on with, by the next
 * one or by a worker.
 */
export async function rescore(who: AdministratorId, input: RescoreInput): Promise<Rescored> {
  const { key: id, question, hash, to, why, passes } = input
  const known = await findRescore(who, id)
  if (known) return finish(who, known)
  const plan = await findPlan(question, hash)
  if (!plan) return { ok: false, problem: "notFound" }
  if (plan.toHash !== to) return { ok: false, problem: "keyChanged" }
  await finishLeftOver(0)
  await recordCourse()
  const { questionId, fromHash, toHash } = plan
  const keepPasses = passes === "keep"
  await insertRescore({ id, questionId, fromHash, toHash, why, keepPasses, byId: who })
  const begun = await findRescore(who, id)
  return begun ? finish(who, begun) : { ok: false, problem: "notFound" }
}

/**
 * Goes on with a rescore that was begun `seconds` ago and not ended, as its server died. Two that do so at once do no
 * harm: what is marked is kept once.
 * @throws what stopped it, between two portions of attempts
 */
export async function finishLeftOver(seconds: number, stopping?: AbortSignal): Promise<void> {
  const left = await findLeftOver(seconds)
  if (left) await finish(left.byId, left, stopping)
}

async function finish(who: AdministratorId, one: Rescore, stopping?: AbortSignal): Promise<Rescored> {
  const { id, questionId, fromHash, toHash, keepPasses, byId } = one
  if (one.finishedAt) return { ok: true }
  const now = (await loadRecordedQuestions([toHash])).get(toHash)
  if (!now || !works(now)) throw new Error(`Rescore ${id} names a question that was never recorded.`)
  let effect = noEffect
  await eachOf(who, { questionId, fromHash }, async (standings) => {
    stopping?.throwIfAborted()
    effect = addEffect(effect, standings, now, keepPasses)
    const changed = standings.flatMap((standing) => remark(standing, now, keepPasses) ?? [])
    if (changed.length === 0) return
    await insertRemarked(id, changed)
    await recountSureAndWrong(changed.map(({ attemptId }) => attemptId))
  })
  await transaction(async (tx) => {
    if (!(await finishRescore(tx, id))) return
    const detail = { rescore: id, from: fromHash, to: toHash, keepPasses, ...effect }
    await audit(tx, { action: "attempts.rescored", actorId: byId, subjectId: questionId, detail })
  })
  return { ok: true }
}

// About 10 MB of seals, which Postgres reads in a fraction of a second.
const atOnce = 500

const noId = "00000000-0000-0000-0000-000000000000"

type Met = Pick<Plan, "questionId" | "fromHash">

/** Goes through all attempts that met a wording, some at a time. */
async function eachOf(
  who: AdministratorId,
  { questionId, fromHash }: Met,
  visit: (standings: Standing[]) => Promise<void>,
): Promise<void> {
  for (let after = noId; ;) {
    const ids = await listAttemptsOf(who, { hash: fromHash, after, atMost: atOnce })
    const last = ids.at(-1)
    if (!last) return
    await visit(await readStandings(who, ids, questionId))
    after = last
  }
}
