import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { requireLearner } from "@/lib/person/session"
import { noteProgress } from "@/lib/progress/data"
import { loadProgress } from "@/lib/progress/loaders"
import { ProgressInput, ProgressQuery } from "@/lib/progress/schema"
import { anyone, mutation, query } from "@/lib/web/mutation"

/** Where whoever asks is in the course. Asks nothing of the person, and makes no guest. */
export const GET = query({
  who: anyone,
  input: ProgressQuery,
  handle: async ({ input }) => ({ ok: true, data: await loadProgress(input.voice) }),
})

/** Notes the last heading read, or that the end was reached. */
export const POST = mutation({
  who: requireLearner,
  input: ProgressInput,
  handle: async ({ input, who }) => {
    const { lesson, voice } = input
    const { modules } = await loadCourse()
    const module = modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson))
    const found = module?.lessons.find(({ id }) => id === lesson)
    if (!module || !found) return { ok: false, problem: "notFound", location: "/course" }
    const { place, end = false } = input
    const state = await noteProgress(who, { lesson, voice, place, end })
    return { ok: true, data: { lesson: state }, location: lessonPath(voice, module.slug, found.slug) }
  },
})
