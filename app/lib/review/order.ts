import { seeded, seedOf, shuffle } from "@/lib/attempt/shuffle"
import { hideOrder } from "@/lib/quiz/present"
import type { WorkingQuestion } from "@/lib/quiz/schema"

/**
 * The order of the choices in one review: another each time, so that nobody learns a place by heart, and the same
 * before and after the answer. `reps` counts the reviews before.
 */
export function reviewOrder(question: WorkingQuestion, cardId: string, reps: number): string[] {
  const random = seeded(seedOf(`${cardId}:${reps}`))
  return hideOrder(question, (ids) => shuffle(ids, random))
}
