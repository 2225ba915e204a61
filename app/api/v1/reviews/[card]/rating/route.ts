import { requireAccount } from "@/lib/person/session"
import { nextPath, reviewHome } from "@/lib/review/address"
import { rateReview } from "@/lib/review/rate"
import { CardParams, RatingInput } from "@/lib/review/schema"
import { refuseOften } from "@/lib/person/refuse-often"
import { mutation } from "@/lib/web/mutation"

/** Takes up how hard a question was to have right, and leads on to the next. */
export const POST = mutation({
  who: requireAccount,
  input: RatingInput,
  handle: async ({ input: { key, felt, n, of }, who, params }) => {
    const id = CardParams.safeParse(params)
    if (!id.success) return { ok: false, problem: "notFound", location: reviewHome }
    await refuseOften("check", who)
    const own = await rateReview(who, id.data.card, key, felt)
    if (!own) return { ok: false, problem: "notFound", location: reviewHome }
    return { ok: true, location: nextPath({ n: n + 1, of }) }
  },
})
