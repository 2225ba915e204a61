import { rulesFor } from "./kinds"
import { works, type Answer, type Explained, type WorkingQuestion } from "./schema"
import { score, verdict } from "./score"

/** All that a review may show once an answer is marked: key, feedback on each choice, points and verdict. */
export function explain(
  question: WorkingQuestion,
  answer: Answer | null,
  order: readonly string[],
): Explained {
  const points = score(question, answer)
  const given = answer && works(answer) && answer.kind === question.kind ? answer : null
  const { groups, typed, feedback } = rulesFor(question.kind).explain(question, given, order)
  return { verdict: verdict(points), earned: points.earned, total: points.total, groups, typed, feedback }
}
