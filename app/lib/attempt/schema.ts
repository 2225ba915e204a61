import { z } from "zod"
import { PinnedRules, usualRules } from "@/lib/course/quiz-rules"
import { forms } from "@/lib/course/schema"
import { Answer, Explained, workingKinds } from "@/lib/quiz/schema"
import { withAnswer } from "@/lib/quiz/gather"

const voice = z.enum(["staff", "patient"])

/** How sure somebody is of an answer. Says what to talk about afterwards; never changes a score. */
export const certainties = ["sure", "think", "guess"] as const
export const Certainty = z.enum(certainties)
export type Certainty = z.infer<typeof Certainty>

/** A question as a paper pins it: which, in which exact wording, with its choices in which order. */
export const PaperQuestion = z.object({
  id: z.string(),
  hash: z.string(),
  kind: z.enum(workingKinds),
  choices: z.array(z.string()),
  mustKnow: z.boolean(),
  /** Whether the page asks how sure the learner is. */
  certainty: z.boolean().default(false),
})
export type PaperQuestion = z.infer<typeof PaperQuestion>

/** A question that was right in an earlier attempt, and whose points count in this one without being asked. */
export const Carried = z.object({
  id: z.string(),
  stem: z.string(),
  /** The attempt in which it was answered. */
  attempt: z.string(),
  earned: z.number(),
  total: z.number(),
})
export type Carried = z.infer<typeof Carried>

/** What was drawn, and the rules that hold for it. Never changed after the start. */
export const Paper = z.object({
  moduleId: z.string(),
  title: z.string(),
  passMark: z.number(),
  rules: PinnedRules.default(usualRules),
  /** The form of a test that was asked; null for what is drawn from a bank. */
  form: z.enum(forms).nullable().default(null),
  questions: z.array(PaperQuestion),
  /** Empty but where only what was missed is asked again. */
  carried: z.array(Carried).default([]),
})
export type Paper = z.infer<typeof Paper>

export const SealedQuestion = z.object({
  id: z.string(),
  hash: z.string(),
  kind: z.enum(workingKinds),
  stem: z.string(),
  mustKnow: z.boolean(),
  /** The choices in the order in which they were shown. */
  choices: z.array(z.string()).default([]),
  answer: Answer.nullable().default(null),
  certainty: Certainty.nullable().default(null),
  answeredAt: z.string().nullable(),
  explained: Explained,
  /** Where it was taught, as it stood at submission. */
  readAgain: z.object({ path: z.string(), title: z.string() }).nullable(),
})
export type SealedQuestion = z.infer<typeof SealedQuestion>

/**
 * All that the result page shows, so that it can be shown again whatever becomes of the course. The first
 * version kept no raw answers, no order of choices and no hash of the course; the second no rules.
 */
export const Seal = z.object({
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The version of the course that the paper was drawn from. */
  courseHash: z.string().nullable().default(null),
  quizId: z.string(),
  voice,
  title: z.string(),
  passMark: z.number(),
  rules: PinnedRules.default(usualRules),
  form: z.enum(forms).nullable().default(null),
  startedAt: z.string(),
  /** When the time was up, with what was added to it; null without a limit. */
  deadline: z.string().nullable().default(null),
  submittedAt: z.string(),
  earned: z.number(),
  total: z.number(),
  passed: z.boolean(),
  /** Ids of the must-know questions that were not fully right. */
  mustKnowMissed: z.array(z.string()),
  questions: z.array(SealedQuestion),
  /** Points that count from an earlier attempt; they are in earned and total. */
  carried: z.array(Carried).default([]),
})
export type Seal = z.infer<typeof Seal>

/** A seal with what proves it. */
export type Sealed = {
  seal: Seal
  /** SHA-256 of the seal's canonical JSON as it was stored with it; null before hashes were kept. */
  sealHash: string | null
  courseHash: string
  /** Whether the seal still has that hash; null without one. */
  isWhole: boolean | null
}

/** The answer that counts for a question, and the number it was stored under. */
export type Given = {
  questionId: string
  seq: number
  answer: Answer | null
  certainty: Certainty | null
  receivedAt: Date
}

export type OpenAttempt = {
  id: string
  quizId: string
  voice: "staff" | "patient"
  courseHash: string
  startedAt: Date
  /** Null without a limit of time. */
  deadline: Date | null
  submittedAt: Date | null
  paper: Paper
}

/** `only` asks again what was missed last time, where the rules allow it. */
export const StartInput = z.object({
  quiz: z.string().max(200),
  startKey: z.uuid(),
  only: z.literal("missed").optional(),
})
export type StartInput = z.infer<typeof StartInput>

const step = z.object({
  question: z.string().max(100),
  /** Chosen by whoever sends: the same one twice is one step. */
  clientOpId: z.uuid(),
  /** One more than the highest number seen for this question. Nobody changes one answer 10,000 times. */
  clientSeq: z.coerce.number().int().min(1).max(10_000),
  answer: Answer.nullable(),
  certainty: Certainty.nullish(),
})
export const StepInput = z.preprocess(withAnswer, step)
export type StepInput = z.infer<typeof step>

/** A form adds which page it is on, and where to go afterwards. */
export const AnswerInput = z.preprocess(
  withAnswer,
  step.extend({
    number: z.coerce.number().int().min(1).max(200).optional(),
    next: z.string().max(500).optional(),
  }),
)

export const SubmitInput = z.object({
  submitKey: z.uuid(),
  /** Answers that were not acknowledged yet. Twice the longest paper. */
  answers: z.array(StepInput).max(50).default([]),
})
export type SubmitInput = z.infer<typeof SubmitInput>

export const AttemptParams = z.object({ attempt: z.uuid() })
