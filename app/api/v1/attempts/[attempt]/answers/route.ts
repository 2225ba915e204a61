import { z } from "zod"
import { attemptPath, questionPath, withinAttempt } from "@/lib/attempt/address"
import { answer, type Answered } from "@/lib/attempt/answer"
import { findAttempt, readGiven } from "@/lib/attempt/data"
import { ownerTag, requireOwner } from "@/lib/attempt/owner"
import { AnswerInput, AttemptParams } from "@/lib/attempt/schema"
import { mutation, query, type Reply } from "@/lib/web/mutation"

const problems = {
  gone: "notFound",
  closed: "closed",
  answered: "answered",
  unreadable: "unreadable",
  malformed: "malformed",
} as const

type Pages = { here: string; next: string; typed: string | undefined }

function reply(outcome: Answered, { here, next, typed }: Pages): Reply {
  if (outcome.kind === "saved") return { ok: true, data: outcome, location: next }
  if (outcome.kind === "newerAnswer") {
    return { ok: false, problem: "newerAnswer", location: here, data: { current: outcome.current } }
  }
  const problem = problems[outcome.kind]
  const values = problem === "unreadable" && typed !== undefined ? { values: { text: typed } } : {}
  return { ok: false, problem, location: here, ...values }
}

/** Saves one answer. A form that was left empty, and always was, has nothing to save. */
export const POST = mutation({
  who: requireOwner,
  input: AnswerInput,
  handle: async ({ input, who, params }) => {
    const id = AttemptParams.safeParse(params)
    if (!id.success) return { ok: false, problem: "notFound", location: "/course" }
    const { attempt } = id.data
    const next = withinAttempt(attempt, input.next)
    if (input.answer === null && input.clientSeq === 1) return { ok: true, location: next }
    const here = input.number ? questionPath(attempt, input.number) : attemptPath(attempt)
    const typed = input.answer?.kind === "numeric" ? input.answer.text : undefined
    return reply(await answer(who, attempt, input), { here, next, typed })
  },
})

/** The answers that count now, for a page that was away; and whose they are. */
export const GET = query({
  who: requireOwner,
  input: z.object({}),
  handle: async ({ who, params }) => {
    const id = AttemptParams.safeParse(params)
    const attempt = id.success ? await findAttempt(who, id.data.attempt) : null
    if (!attempt) return { ok: false, problem: "notFound" }
    const given = await readGiven(attempt.id)
    const answers = Object.fromEntries(given.map(({ questionId, ...one }) => [questionId, one]))
    return { ok: true, data: { answers, closed: attempt.submittedAt !== null, owner: ownerTag(who) } }
  },
})
