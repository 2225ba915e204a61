import type { ReactNode } from "react"
import type { AnswerOf, Explained, PublicQuestion, WorkingKind } from "@/lib/quiz/schema"

type Props<Question, Answer> = {
  question: Question
  answer: Answer | null
  /** The id of the heading that holds the stem. */
  titleId: string
  /** What was typed and could not be read, with the words that say so. */
  problem?: { text: string; words: string } | undefined
}

export type FieldsProps<K extends WorkingKind> = Props<Extract<PublicQuestion, { kind: K }>, AnswerOf<K>>
export type ReviewProps = { explained: Explained }

/** How a kind looks. Its folder has a file for each. */
export type KindViews<K extends WorkingKind> = Views<Extract<PublicQuestion, { kind: K }>, AnswerOf<K>>

interface Views<Question, Answer> {
  /** What is filled in to answer; belongs inside a form. */
  Fields(props: Props<Question, Answer>): ReactNode
  /** A marked answer. Left out: its groups line by line, which fits whatever is chosen from. */
  Review?(props: ReviewProps): ReactNode
  /** Words of a button that sends what was chosen and comes back for what follows; null when nothing does. */
  press?(question: Question): string | null
}
