import { loadCourse } from "@/lib/course/loaders"
import { refuseOften } from "@/lib/person/refuse-often"
import { requireLearner } from "@/lib/person/session"
import { check } from "@/lib/progress/check"
import { CheckInput } from "@/lib/progress/schema"
import { mutation } from "@/lib/web/mutation"

const problems = {
  unanswered: "unanswered",
  unreadable: "unreadable",
  malformed: "malformed",
  noSuchCheck: "notFound",
} as const

/** Marks the check of a lesson and answers with its feedback at once; a form is led to a page that shows it. */
export const POST = mutation({
  who: requireLearner,
  input: CheckInput,
  handle: async ({ input, who }) => {
    await refuseOften("check", who)
    const location = `/check/${input.voice}/${encodeURIComponent(input.question)}`
    const { kind, ...view } = await check(who, await loadCourse(), input)
    if (kind === "checked" || kind === "goesOn") return { ok: true, data: view, location }
    return { ok: false, problem: problems[kind], location }
  },
})
