import { asWritten } from "@/lib/attempt/draw"
import { seeded, seedOf } from "@/lib/attempt/shuffle"
import type { WorkingQuestion } from "@/lib/quiz/schema"

/**
 * The order in which a lesson shows the choices of its check: as they are written, where that tells nothing;
 * else one order that is the same for everybody, since the page is made once.
 */
export function checkOrder(question: WorkingQuestion): string[] {
  return asWritten(question, seeded(seedOf(question.id)))
}
