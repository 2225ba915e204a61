import type { Choice } from "@/lib/quiz/kinds/schema"
import type { Kind, Question, QuestionOf } from "@/lib/quiz/schema"
import { letter, mix } from "./mix"
import { rightSides } from "./present"
import type { PaperKey, Reason } from "./schema"

/** The answer to a question on paper, by the letters it has there, and why. */
export function explainOnPaper(question: Question): PaperKey {
  const keyOf = keys[question.kind] as (question: Question) => PaperKey
  return keyOf(question)
}

const keys: { [K in Kind]: (question: QuestionOf<K>) => PaperKey } = {
  single: (question) => chosen(question),
  multiple: (question) => chosen(question),
  truefalse: ({ id, answer, feedback, reasons }) => ({
    right: `${answer ? "True" : "False"}, because ${rightLetters(id, reasons)}`,
    note: null,
    reasons: [
      { mark: "True", right: answer, text: "", why: feedback.true },
      { mark: "False", right: !answer, text: "", why: feedback.false },
      ...reasonsOf(id, reasons),
    ],
  }),
  numeric: ({ answer, tolerance, unit, feedback, wrong }) => ({
    right: `${answer} ${unit}`.trim() + (tolerance > 0 ? `, give or take ${tolerance}` : ""),
    note: feedback,
    reasons: wrong.map(({ value, feedback: why }) => ({ mark: String(value), right: false, text: "", why })),
  }),
  ordering: ({ id, steps, feedback, mistakes }) => {
    const shown = mix(id, steps)
    return {
      right: steps.map((step) => letter(shown.indexOf(step))).join(", "),
      note: feedback,
      reasons: mistakes.map(({ when, feedback: why }) => ({ mark: "", right: false, text: when, why })),
    }
  },
  matching: matched,
  short: ({ model, points }) => ({
    right: model,
    note: null,
    reasons: points.map(({ text, missing }) => ({
      mark: "",
      right: true,
      text,
      why: `If missing: ${missing}`,
    })),
  }),
  case: ({ steps }) => ({
    right: steps.map(({ id, choices }, index) => `${index + 1}${rightLetters(id, choices)}`).join(", "),
    note: null,
    reasons: steps.flatMap(({ id, choices }, index) =>
      reasonsOf(id, choices).map((reason) => ({ ...reason, mark: `${index + 1}${reason.mark}` })),
    ),
  }),
}

function chosen({ id, choices }: { id: string; choices: Choice[] }): PaperKey {
  return { right: rightLetters(id, choices), note: null, reasons: reasonsOf(id, choices) }
}

const rightLetters = (id: string, choices: Choice[]) =>
  reasonsOf(id, choices)
    .flatMap(({ right, mark }) => (right ? [mark] : []))
    .join(", ")

const reasonsOf = (id: string, choices: Choice[]): Reason[] =>
  mix(id, choices).map(({ text, key, feedback }, index) => ({
    mark: letter(index),
    right: key ?? false,
    text,
    why: feedback,
  }))

function matched(question: QuestionOf<"matching">): PaperKey {
  const shown = rightSides(question)
  const letterOf = (id: string) => letter(shown.findIndex((side) => side.id === id))
  const pairs = question.pairs.map(({ id, feedback }, index) => ({
    mark: `${index + 1}${letterOf(id)}`,
    right: true,
    text: "",
    why: feedback,
  }))
  const spare = question.spare.map(({ id, feedback }) => ({
    mark: letterOf(id),
    right: false,
    text: "",
    why: feedback,
  }))
  return { right: pairs.map(({ mark }) => mark).join(", "), note: null, reasons: [...pairs, ...spare] }
}
