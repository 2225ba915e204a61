import { transaction } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { findCard, findLastReview, lockReviews, saveReviews } from "./data"
import { parameters, ratingOf, reviewOf } from "./rules"
import type { Felt } from "./schema"

/**
 * Takes up how hard it was to have a question right, in place of the "good" it counted as. Only while it is the
 * card's last review, and only if it was right: anything else changes nothing. False when the card is not theirs.
 */
export async function rateReview(
  account: AccountId,
  cardId: string,
  key: string,
  felt: Felt,
): Promise<boolean> {
  return transaction(async (tx) => {
    await lockReviews(tx, account)
    const card = await findCard(account, cardId, tx)
    if (!card) return false
    const last = await findLastReview(cardId, tx)
    const rating = ratingOf(true, felt)
    if (!last || last.value === null || last.key !== key || last.rating === 1 || last.rating === rating)
      return true
    const { id, reviewedAt, ...answered } = last
    const review = reviewOf({
      ...{ ...answered, rating, questionId: card.questionId },
      ...{ revisesId: id, at: reviewedAt },
    })
    await saveReviews(tx, account, [review], parameters)
    return true
  })
}
