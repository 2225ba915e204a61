import { attemptPath } from "@/lib/attempt/address"
import { StartInput } from "@/lib/attempt/schema"
import { start } from "@/lib/attempt/start"
import { refuseOften } from "@/lib/person/refuse-often"
import { requireLearner } from "@/lib/person/session"
import { mutation } from "@/lib/web/mutation"

/** Starts a quiz, or goes on with the attempt that is open. */
export const POST = mutation({
  who: requireLearner,
  input: StartInput,
  handle: async ({ input, who }) => {
    await refuseOften("attempt", who)
    const started = await start(who, input)
    if (started.kind === "noSuchQuiz") return { ok: false, problem: "notFound", location: "/course" }
    if (started.kind === "refused") {
      const { quiz, why } = started
      const from = why.reason === "waitFirst" ? { data: { from: why.from } } : {}
      return { ok: false, problem: why.reason, location: quiz.path, ...from }
    }
    const { attemptId: attempt } = started
    return { ok: true, data: { attempt }, location: attemptPath(attempt) }
  },
})
