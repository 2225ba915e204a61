import type { CaseAnswer, CaseStory } from "./schema"
import { walk } from "./walk"

/** The share of the steps at which the first choice was the sound one. Choosing again earns nothing. */
export function earnCase(question: CaseStory, { path }: CaseAnswer): number {
  const first = walk(question, path).filter(({ made }) => made[0]?.key)
  return first.length / question.steps.length
}

/** The story was followed to its end. */
export function isTold(question: CaseStory, { path }: CaseAnswer): boolean {
  const reached = walk(question, path)
  return reached.length === question.steps.length && reached.every(({ done }) => done)
}
