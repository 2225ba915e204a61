import type { AnswerOf, Explained, PublicQuestion, QuestionOf, WorkingKind } from "../schema"

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
  /** Ids of the choices that an answer names. */
  chosenIds(answer: Answer): string[]
  /** False for an answer that cannot be read, such as a number written in words. */
  isReadable(answer: Answer): boolean
  /** False while nothing has been said yet that could be right or wrong. */
  isAnswered(answer: Answer): boolean
  /** An allow-list: names each field that a browser may see. */
  present(question: Question, order: readonly string[]): Public
  /** Points earned, 0 to 1. */
  earn(question: Question, answer: Answer): number
  explain(question: Question, answer: Answer | null, order: readonly string[]): Explanation
}
