import type { Kind, Question, QuestionOf } from "@/lib/quiz/schema"
import { lettered, mix } from "./mix"
import type { Ask, PaperQuestion } from "./schema"

/** A question as ink can answer it, of any kind; its choices mixed. Holds no key and no reasons. */
export function presentOnPaper(question: Question): PaperQuestion {
  const asksOf = asks[question.kind] as (question: Question) => Ask[]
  return { id: question.id, stem: question.stem, asks: asksOf(question) }
}

const asks: { [K in Kind]: (question: QuestionOf<K>) => Ask[] } = {
  single: ({ id, choices }) => [choose(null, id, choices)],
  multiple: ({ id, choices }) => [{ ...choose(null, id, choices), many: true }],
  truefalse: ({ id, reasons }) => [
    { kind: "choose", heading: "True or false?", many: false, choices: verdicts },
    choose("Because …", id, reasons),
  ],
  numeric: ({ unit }) => [{ kind: "number", unit }],
  ordering: ({ id, steps }) => [{ kind: "order", steps: lettered(mix(id, steps)) }],
  matching: (question) => [
    {
      kind: "match",
      left: question.pairs.map(({ left }, index) => ({ letter: String(index + 1), text: left })),
      right: lettered(rightSides(question)),
    },
  ],
  short: () => [{ kind: "write" }],
  case: ({ steps }) => steps.map(({ id, prompt, choices }) => choose(prompt, id, choices)),
}

const verdicts = [
  { letter: "", text: "True" },
  { letter: "", text: "False" },
]

type Texts = readonly { text: string }[]

function choose(heading: string | null, id: string, choices: Texts): Extract<Ask, { kind: "choose" }> {
  return { kind: "choose", heading, many: false, choices: lettered(mix(id, choices)) }
}

/** What left sides can belong to, spare ones among them, in the order of the paper. */
export const rightSides = ({ id, pairs, spare }: QuestionOf<"matching">) =>
  mix(id, [
    ...pairs.map((pair) => ({ id: pair.id, text: pair.right, feedback: pair.feedback })),
    ...spare.map((one) => ({ id: one.id, text: one.text, feedback: one.feedback })),
  ])
