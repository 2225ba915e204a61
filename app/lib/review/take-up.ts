import { transaction } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { findOutcomes, lockReviews, readMemories, saveReviews } from "./data"
import { parameters, reviewsOf } from "./rules"

/**
 * Makes reviews of the quizzes that were handed in since the last time; nothing when there are none. Done when
 * somebody asks what is due, not at handing in: no submission waits for it, and what a guest did counts as soon
 * as it belongs to an account. An outcome is taken up once, whatever asks at the same time.
 */
export async function takeUpQuizzes(account: AccountId): Promise<void> {
  if ((await findOutcomes(account)).length === 0) return
  await transaction(async (tx) => {
    await lockReviews(tx, account)
    const outcomes = await findOutcomes(account, tx)
    if (outcomes.length === 0) return
    const reviews = reviewsOf(outcomes, await readMemories(tx, account))
    await saveReviews(tx, account, reviews, parameters)
  })
}
