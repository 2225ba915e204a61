import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"

/** The answer that earns every point. */
export function rightAnswer(question: WorkingQuestion): Answer {
  switch (question.kind) {
    case "single":
      return { kind: "single", choice: question.choices.find((choice) => choice.key)!.id }
    case "multiple":
      return { kind: "multiple", choices: question.choices.filter(({ key }) => key).map(({ id }) => id) }
    case "truefalse":
      return {
        kind: "truefalse",
        value: question.answer,
        reason: question.reasons.find((reason) => reason.key)!.id,
      }
    case "numeric":
      return { kind: "numeric", text: String(question.answer) }
  }
}
