import { rulesFor } from "./kinds"
import { works, type Answer, type RecalledLine, type RecalledPart, type WorkingQuestion } from "./schema"

/** A question as somebody saw and answered it, before it was marked. An answer of another kind counts as none. */
export function recall(
  question: WorkingQuestion,
  order: readonly string[],
  answer: Answer | null,
): RecalledPart[] {
  const given = answer && works(answer) && answer.kind === question.kind ? answer : null
  return rulesFor(question.kind).recall(question, order, given)
}

/**
 * An answer in one line of words; empty for none.
 * @example "False; Because it is rare"
 */
export function inWords(parts: readonly RecalledPart[]): string {
  return parts
    .flatMap(({ lines, typed }) => [...lines.flatMap(lineInWords), ...typedInWords(typed)])
    .join("; ")
}

const lineInWords = ({ text, chosen, given }: RecalledLine) =>
  chosen ? [given === null ? text : `${text}: ${given}`] : []

const typedInWords = (typed: RecalledPart["typed"]) =>
  typed?.given ? [`${typed.given} ${typed.unit}`.trim()] : []
