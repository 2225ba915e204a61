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

export const oneOfEach = (): WorkingQuestion[] => [aSingle(), aMultiple(), aTrueFalse(), aNumeric()]

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
  }
}
