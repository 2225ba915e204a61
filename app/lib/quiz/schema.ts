import { z } from "zod"
import { caseAnswer, caseStory, type PublicCase } from "./kinds/case/schema"
import { matching, matchingAnswer, type PublicMatching } from "./kinds/matching/schema"
import { multiple, multipleAnswer } from "./kinds/multiple/schema"
import { numeric, numericAnswer } from "./kinds/numeric/schema"
import { ordering, orderingAnswer, type PublicOrdering } from "./kinds/ordering/schema"
import { short, shortAnswer, type PublicShort } from "./kinds/short/schema"
import { single, singleAnswer } from "./kinds/single/schema"
import { truefalse, truefalseAnswer } from "./kinds/truefalse/schema"

/** A question with its key and feedback. Never leaves the server before it is due. */
export const Question = z.discriminatedUnion("kind", [
  single,
  multiple,
  truefalse,
  numeric,
  ordering,
  matching,
  short,
  caseStory,
])
export type Question = z.infer<typeof Question>
export type Kind = Question["kind"]
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>

/** What a learner gave: ids of choices, or text. Null stands for no answer. */
export const Answer = z.discriminatedUnion("kind", [
  singleAnswer,
  multipleAnswer,
  truefalseAnswer,
  numericAnswer,
  orderingAnswer,
  matchingAnswer,
  shortAnswer,
  caseAnswer,
])
export type Answer = z.infer<typeof Answer>
export type AnswerOf<K extends Kind> = Extract<Answer, { kind: K }>

/** Kinds that can be asked today; a quiz draws from no others. */
export const workingKinds = [
  "single",
  "multiple",
  "truefalse",
  "numeric",
  "ordering",
  "matching",
  "short",
  "case",
] as const
export type WorkingKind = (typeof workingKinds)[number]
export type WorkingQuestion = QuestionOf<WorkingKind>

/** Whether a question, or an answer, is of a kind that can be asked today. */
export const works = <Of extends { kind: Kind }>(one: Of): one is Extract<Of, { kind: WorkingKind }> =>
  (workingKinds as readonly Kind[]).includes(one.kind)

/** Unanswered is not wrong, but its points count in what could be earned. */
export type Score =
  { kind: "unanswered"; earned: 0; total: number } | { kind: "scored"; earned: number; total: number }

/** compared: answered where nothing can be earned; the learner holds it beside the model answer. */
export type Verdict = "right" | "partly" | "wrong" | "unanswered" | "compared"

export type PublicChoice = { id: string; text: string }

/** What a browser may see of a question before it is answered: an allow-list. */
export type PublicQuestion = { id: string; stem: string } & (
  | { kind: "single"; choices: PublicChoice[] }
  | { kind: "multiple"; choices: PublicChoice[] }
  | { kind: "truefalse"; choices: PublicChoice[] }
  | { kind: "numeric"; unit: string }
  | PublicOrdering
  | PublicMatching
  | PublicShort
  | PublicCase
)

/** A line of a question as it stood before it was marked: whether it was chosen, and what was said of it. */
export type RecalledLine = {
  id: string
  text: string
  chosen: boolean
  /** What was given to it: its place, or what it was matched with. Null where choosing says all. */
  given: string | null
  /** What was told at once, as in a case; null for nothing. */
  told: string | null
}

/** One thing that was asked, with the answer to it, unmarked: lines to choose from, or text that was typed. */
export type RecalledPart = {
  heading: string | null
  /** What to do, in a few words. */
  hint: string
  lines: RecalledLine[]
  typed: { given: string | null; unit: string } | null
}

/** One line of a review: a choice, whether it was chosen, whether it is right, and why. */
export const ExplainedChoice = z.strictObject({
  id: z.string(),
  text: z.string(),
  chosen: z.boolean(),
  right: z.boolean(),
  feedback: z.string(),
})
export type ExplainedChoice = z.infer<typeof ExplainedChoice>

/** What a review shows of a question once it may: key, feedback and verdict, in a form any kind fits. */
export const Explained = z.strictObject({
  verdict: z.enum(["right", "partly", "wrong", "unanswered", "compared"]),
  earned: z.number(),
  total: z.number(),
  /** One group per thing that was asked: the choices, or the verdict and then the reasons. */
  groups: z.array(z.strictObject({ heading: z.string().nullable(), choices: z.array(ExplainedChoice) })),
  /** For an answer that was typed: what was typed and what would have been right. */
  typed: z.strictObject({ given: z.string().nullable(), right: z.string() }).nullable(),
  /** Feedback on the answer as a whole. */
  feedback: z.string().nullable(),
})
export type Explained = z.infer<typeof Explained>
