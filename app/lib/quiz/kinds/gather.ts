import type { AnswerOf, WorkingKind } from "../schema"

/** Fields as a form or a script sends them; nothing is known of them yet. */
export type Fields = Record<string, unknown>
/** The filled-in fields of an answer, as its form names them. */
export type FormFields = Record<string, string[]>

/** How the form of a kind says an answer, both ways. A browser has this: it knows nothing of keys. */
export type KindForm<K extends WorkingKind> = Form<AnswerOf<K>>

interface Form<Answer> {
  /** The answer that the fields say, without its kind and still to be parsed; null when nothing was filled in. */
  gather(fields: Fields): Fields | null
  /** The fields that would say this answer. */
  scatter(answer: Answer): FormFields
  /** True when only pressing a button sends the answer: what was chosen first counts, and stays. */
  pressed?: true
}

export const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null

export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : text(value) === null ? [] : [value]
