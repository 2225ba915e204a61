import { rulesFor } from "./kinds"
import type { PublicQuestion, WorkingQuestion } from "./schema"

/** What a browser may see of a question, with its choices in the order given. Holds no key and no feedback. */
export function present(question: WorkingQuestion, order: readonly string[]): PublicQuestion {
  return rulesFor(question.kind).present(question, order)
}

/** The ids of the choices whose order a paper pins; none for a number. */
export function choiceIds(question: WorkingQuestion): string[] {
  return rulesFor(question.kind).choiceIds(question)
}
