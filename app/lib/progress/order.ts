import { seeded, seedOf, shuffle } from "@/lib/attempt/shuffle"
import { hideOrder } from "@/lib/quiz/present"
import type { WorkingQuestion } from "@/lib/quiz/schema"

/**
 * The order in which a lesson shows the choices of its check: as they are written, where that tells nothing;
 * else one order that is the same for everybody, since the page is made once.
 */
export function checkOrder(question: WorkingQuestion): string[] {
  const random = seeded(seedOf(question.id))
  let asWritten = true
  return hideOrder(question, (ids) => {
    if (!asWritten) return shuffle(ids, random)
    asWritten = false
    return [...ids]
  })
}
