import { type Answers, open } from "../answers/rules"

/** stay: no driving. again: look again before each trip. There is no third. */
export type Outcome = "stay" | "again"

/** One yes, one don't know or one answer that is missing is enough for no driving. */
export function outcome(questions: readonly { id: string }[], given: Answers): Outcome {
  return questions.length === 0 || open(questions, given).length > 0 ? "stay" : "again"
}
