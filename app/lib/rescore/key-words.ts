import type { Kind, QuestionOf, WorkingQuestion } from "@/lib/quiz/schema"

/** What is right, in words, so that two keys of a question can be held side by side. */
export function keyWords(question: WorkingQuestion): string {
  const wordsOf = words[question.kind] as (question: WorkingQuestion) => string
  return wordsOf(question)
}

type Choices = readonly { text: string; key?: true | undefined }[]

const keyed = (choices: Choices) => choices.flatMap(({ text, key }) => (key ? [text] : [])).join("; ")

const words: { [K in Kind]: (question: QuestionOf<K>) => string } = {
  single: ({ choices }) => keyed(choices),
  multiple: ({ choices }) => keyed(choices),
  truefalse: ({ answer, reasons }) => `${answer ? "True" : "False"}, because: ${keyed(reasons)}`,
  numeric: ({ answer, tolerance, unit }) =>
    `${answer} ${unit}`.trim() + (tolerance > 0 ? `, give or take ${tolerance}` : ""),
  ordering: ({ steps }) => steps.map(({ text }, index) => `${index + 1}. ${text}`).join(" "),
  matching: ({ pairs }) => pairs.map(({ left, right }) => `${left}: ${right}`).join("; "),
  short: ({ points, counts }) =>
    points.map(({ text, accept }) => `${text} (${accept.join(", ")})`).join("; ") +
    (counts ? "" : " – not counted"),
  case: ({ steps }) => steps.map(({ prompt, choices }) => `${prompt} ${keyed(choices)}`).join(" "),
}
