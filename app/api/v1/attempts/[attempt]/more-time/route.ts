import { attemptPath, questionPath } from "@/lib/attempt/address"
import { giveTime } from "@/lib/attempt/deadline/give-time"
import { MoreTimeInput } from "@/lib/attempt/deadline/schema"
import { requireOwner } from "@/lib/attempt/owner"
import { AttemptParams } from "@/lib/attempt/schema"
import { mutation } from "@/lib/web/mutation"

/** Adds the time of the rules once more to an attempt whose time is limited. */
export const POST = mutation({
  who: requireOwner,
  input: MoreTimeInput,
  handle: async ({ input: { deadline: seen, number }, who, params }) => {
    const id = AttemptParams.safeParse(params)
    if (!id.success) return { ok: false, problem: "notFound", location: "/course" }
    const { attempt } = id.data
    const location = number ? questionPath(attempt, number) : attemptPath(attempt)
    const given = await giveTime(who, attempt, seen)
    if (given.kind === "added") return { ok: true, data: { deadline: given.deadline }, location }
    if (given.kind === "gone") return { ok: false, problem: "notFound", location: "/course" }
    return { ok: false, problem: given.kind, location }
  },
})
