import type { Course, Module, Voice } from "@/lib/course/schema"

/** What a question names A, B, C on paper. */
export type Lettered = { letter: string; text: string }

/** One thing that a question asks, in a form that ink can answer. */
export type Ask =
  | { kind: "choose"; heading: string | null; many: boolean; choices: Lettered[] }
  | { kind: "order"; steps: Lettered[] }
  | { kind: "match"; left: Lettered[]; right: Lettered[] }
  | { kind: "number"; unit: string }
  | { kind: "write" }

/** A question as it is handed out: no key, no reasons. */
export type PaperQuestion = { id: string; stem: string; asks: Ask[] }

/** Why something is right or wrong; the mark is its letter, or what was written. */
export type Reason = { mark: string; right: boolean; text: string; why: string }

/** What the educator reads afterwards. */
export type PaperKey = { right: string; note: string | null; reasons: Reason[] }

export type SheetItem = { question: PaperQuestion; key: PaperKey }

/** A module's questions for one reader, with their key. */
export type QuestionSheet = { course: Course; module: Module; voice: Voice; items: SheetItem[] }
