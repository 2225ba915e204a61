import type { AnswerOf, Explained, PublicQuestion, QuestionOf, RecalledPart, WorkingKind } from "../schema"

/** Groups, typed text and overall feedback; verdict and points are added for every kind alike. */
export type Explanation = Pick<Explained, "groups" | "typed" | "feedback">

/** What a kind of question has to know about itself. All of it is pure. */
export type KindRules<K extends WorkingKind> = Rules<
  QuestionOf<K>,
  AnswerOf<K>,
  Extract<PublicQuestion, { kind: K }>
>

interface Rules<Question, Answer, Public> {
  /** Ids of the choices whose order a paper pins. */
  choiceIds(question: Question): string[]
  /** Ids of the parts that are kept for good. Left out: they are the choices. */
  partIds?(question: Question): string[]
  /** Ids of the choices that an answer names. */
  chosenIds(answer: Answer): string[]
  /** True for an order of the choices that tells the answer, and so is never shown. Left out: none does. */
  givesAway?(question: Question, order: readonly string[]): boolean
  /** False for an answer that cannot be read, such as a number written in words. Left out: all can. */
  isReadable?(answer: Answer): boolean
  /** False while nothing has been said yet that could be right or wrong. Left out: any answer says something. */
  isAnswered?(answer: Answer): boolean
  /** False while something that was asked is still open. Left out: an answer says all. */
  isComplete?(question: Question, answer: Answer): boolean
  /** False for a question that earns nothing. Left out: it counts. */
  counts?(question: Question): boolean
  /** An answer may be added to and never changed: what was chosen first counts. */
  grows?: true
  /** An allow-list: names each field that a browser may see, which may depend on the answer so far. */
  present(question: Question, order: readonly string[], answer: Answer | null): Public
  /** What was asked and what was given, with the choices as they were shown. Tells neither key nor points. */
  recall(question: Question, order: readonly string[], answer: Answer | null): RecalledPart[]
  /** Points earned, 0 to 1. */
  earn(question: Question, answer: Answer): number
  explain(question: Question, answer: Answer | null, order: readonly string[]): Explanation
  /** What decides whether an answer is right; not a word of it is read by a learner. */
  key(question: Question): unknown
  /** The same in words, so that two keys of a question can be held side by side. */
  keyWords(question: Question): string
  /** What an answer refers to beside the ids of choices: in another wording it has to be the same. Left out: nothing. */
  ground?(question: Question): unknown
}
