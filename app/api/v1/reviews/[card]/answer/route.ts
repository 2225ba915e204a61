import { recordCourse, loadRecordedQuestions } from "@/lib/course/record"
import { refuseOften } from "@/lib/person/refuse-often"
import { requireAccount } from "@/lib/person/session"
import { works } from "@/lib/quiz/schema"
import { cardPath, reviewHome } from "@/lib/review/address"
import { answerReview } from "@/lib/review/answer"
import { CardParams, ReviewInput } from "@/lib/review/schema"
import { mutation } from "@/lib/web/mutation"

const problems = {
  gone: "notFound",
  reviewed: "reviewed",
  unanswered: "unanswered",
  unreadable: "unreadable",
  malformed: "malformed",
} as const

/** Marks the answer to a question that is due, and leads back to its page, which says what was right. */
export const POST = mutation({
  who: requireAccount,
  input: ReviewInput,
  handle: async ({ input, who, params }) => {
    const id = CardParams.safeParse(params)
    if (!id.success) return { ok: false, problem: "notFound", location: reviewHome }
    await refuseOften("check", who)
    const { card } = id.data
    const location = cardPath(card, input)
    await recordCourse()
    const shown = (await loadRecordedQuestions([input.hash])).get(input.hash)
    const { kind } = await answerReview(who, card, shown && works(shown) ? shown : null, input)
    if (kind === "answered" || kind === "goesOn") return { ok: true, data: { kind }, location }
    const typed = input.answer?.kind === "numeric" ? { values: { text: input.answer.text } } : {}
    return { ok: false, problem: problems[kind], location: kind === "gone" ? reviewHome : location, ...typed }
  },
})
