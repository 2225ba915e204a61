/** What a question of a checker can be answered with. */
export const answers = ["yes", "no", "unknown"] as const
export type Answer = (typeof answers)[number]

/**
 * By the id of the question. Only a plain "no" rules anything out: one that is missing was not answered, and
 * that, like any other word, weighs as much as a yes.
 */
export type Answers = Readonly<Partial<Record<string, string>>>

/** Those that were not answered with a plain no: yes, not known and not answered weigh the same. */
export function open<Asked extends { id: string }>(asked: readonly Asked[], given: Answers): Asked[] {
  return asked.filter(({ id }) => given[id] !== "no")
}

/** Those that were answered so; `undefined` for those not answered at all. */
export function answered<Asked extends { id: string }>(
  asked: readonly Asked[],
  given: Answers,
  answer: Answer | undefined,
): Asked[] {
  return asked.filter(({ id }) => given[id] === answer)
}
