import type { Answer, QuestionOf, WorkingKind, WorkingQuestion } from "@/lib/quiz/schema"

const item = {
  voice: "staff" as const,
  objective: "1.1",
  level: "Apply",
  claims: ["licence"],
  sources: [],
  covers: [],
  stem: "What follows?",
}

const choice = (id: string, key?: true) => ({
  id,
  text: `Choice ${id}`,
  feedback: `Because of ${id}.`,
  ...(key ? { key } : {}),
})

type Of<K extends WorkingKind> = Partial<QuestionOf<K>>

export const aSingle = (own: Of<"single"> = {}): QuestionOf<"single"> => ({
  ...item,
  id: "Q1",
  kind: "single",
  choices: [choice("kd"), choice("tv", true), choice("mz")],
  ...own,
})

/** Right are bd and fg. */
export const aMultiple = (own: Of<"multiple"> = {}): QuestionOf<"multiple"> => ({
  ...item,
  id: "Q2",
  kind: "multiple",
  choices: [choice("bd", true), choice("cf"), choice("fg", true), choice("hj")],
  ...own,
})

/** False, because of rs. */
export const aTrueFalse = (own: Of<"truefalse"> = {}): QuestionOf<"truefalse"> => ({
  ...item,
  id: "Q3",
  kind: "truefalse",
  answer: false,
  feedback: { true: "No, it is not.", false: "So it is." },
  reasons: [choice("pq"), choice("rs", true)],
  ...own,
})

/** 3.4 doses, give or take 0.1. */
export const aNumeric = (own: Of<"numeric"> = {}): QuestionOf<"numeric"> => ({
  ...item,
  id: "Q4",
  kind: "numeric",
  answer: 3.4,
  tolerance: 0.1,
  unit: "doses",
  feedback: "One over one minus a half.",
  wrong: [{ value: 2, feedback: "That is half-life over gap." }],
  ...own,
})

/** In the order bd, cf, gh, jk; to put jk before bd is a known mistake. */
export const anOrdering = (own: Of<"ordering"> = {}): QuestionOf<"ordering"> => ({
  ...item,
  id: "Q5",
  kind: "ordering",
  steps: ["bd", "cf", "gh", "jk"].map((id) => ({ id, text: `Step ${id}` })),
  feedback: "So it goes.",
  mistakes: [{ when: "Last first", feedback: "It comes last.", placed: "jk", before: "bd" }],
  ...own,
})

/** Left bd belongs to right bd, and so on; xz is spare. */
export const aMatching = (own: Of<"matching"> = {}): QuestionOf<"matching"> => ({
  ...item,
  id: "Q6",
  kind: "matching",
  pairs: ["bd", "cf", "gh"].map((id) => ({
    ...{ id, left: `Left ${id}`, right: `Right ${id}`, feedback: `Because of ${id}.` },
  })),
  spare: [{ id: "xz", text: "Right of none", feedback: "It belongs to none." }],
  ...own,
})

/** Says that it is central, and that it boosts GABA. */
export const aShort = (own: Of<"short"> = {}): QuestionOf<"short"> => ({
  ...item,
  id: "Q7",
  kind: "short",
  model: "It acts in the brain, where it boosts GABA.",
  points: [
    { id: "bd", text: "Acts centrally", accept: ["brain", "spinal cord"], missing: "Say where it acts." },
    { id: "cf", text: "Boosts GABA", accept: ["GABA"], missing: "Name the system." },
  ],
  ...own,
})

/** Right are bd at the first step (of bc) and gh at the second (of fg). */
export const aCase = (own: Of<"case"> = {}): QuestionOf<"case"> => ({
  ...item,
  id: "Q8",
  kind: "case",
  steps: [
    { id: "bc", prompt: "What first?", choices: [choice("kd"), choice("bd", true), choice("mz")] },
    { id: "fg", prompt: "And then?", choices: [choice("gh", true), choice("jk")] },
  ],
  ...own,
})

export const oneOfEach = (): WorkingQuestion[] => [
  aSingle(),
  aMultiple(),
  aTrueFalse(),
  aNumeric(),
  anOrdering(),
  aMatching(),
  aShort({ counts: true }),
  aCase(),
]

/** The places that put steps into this order. */
export const placesOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, index + 1]))

/** The answer that chooses these right sides, the first for the first left side. */
export const pairsOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, index) => [String(index + 1), id]))

/** The choice of a step that is right, or one that is not. */
const turnOf = ({ id, choices }: QuestionOf<"case">["steps"][number], right: boolean) =>
  `${id}/${choices.find(({ key }) => (key ?? false) === right)!.id}`

const stepIds = ({ steps }: QuestionOf<"ordering">) => steps.map(({ id }) => id)

/** The answer that earns every point. */
export function keyOf(question: WorkingQuestion): Answer {
  switch (question.kind) {
    case "single":
      return { kind: "single", choice: question.choices.find(({ key }) => key)!.id }
    case "multiple":
      return { kind: "multiple", choices: question.choices.filter(({ key }) => key).map(({ id }) => id) }
    case "truefalse":
      return {
        kind: "truefalse",
        value: question.answer,
        reason: question.reasons.find(({ key }) => key)!.id,
      }
    case "numeric":
      return { kind: "numeric", text: String(question.answer) }
    case "ordering":
      return { kind: "ordering", places: placesOf(stepIds(question)) }
    case "case":
      return { kind: "case", path: question.steps.map((step) => turnOf(step, true)) }
    case "short":
      return { kind: "short", text: question.points.map(({ accept }) => accept[0]).join(". ") }
    case "matching":
      return { kind: "matching", pairs: pairsOf(question.pairs.map(({ id }) => id)) }
  }
}

/** An answer that earns nothing. */
export function wrongOf(question: WorkingQuestion): Answer {
  switch (question.kind) {
    case "single":
      return { kind: "single", choice: question.choices.find(({ key }) => !key)!.id }
    case "multiple":
      return { kind: "multiple", choices: question.choices.filter(({ key }) => !key).map(({ id }) => id) }
    case "truefalse":
      return { kind: "truefalse", value: !question.answer, reason: null }
    case "numeric":
      return { kind: "numeric", text: String(question.answer + question.tolerance + 1) }
    case "ordering":
      return { kind: "ordering", places: placesOf(stepIds(question).toReversed()) }
    case "case":
      return { kind: "case", path: [turnOf(question.steps[0]!, false)] }
    case "short":
      return { kind: "short", text: "Xylophone" }
    case "matching": {
      const [first, ...rest] = question.pairs.map(({ id }) => id)
      return { kind: "matching", pairs: pairsOf([...rest, first!]) }
    }
  }
}
