import { z } from "zod"
import type { PublicChoice } from "../../schema"
import { choiceId, distinct, feedback, itemFields, words } from "../schema"

const pair = z.strictObject({ id: choiceId, left: words, right: words, feedback })
const spare = z.strictObject({ id: choiceId, text: words, feedback })

/** Each left side belongs to one right side; spare right sides belong to none. */
export const matching = z
  .strictObject({
    ...itemFields,
    kind: z.literal("matching"),
    pairs: z
      .array(pair)
      .min(2, "At least two pairs are needed.")
      .max(20, "Twenty pairs are the most.")
      .refine((pairs) => areDistinct(pairs, ({ left }) => left), "Two left sides say the same."),
    spare: z.array(spare).check(distinct()),
  })
  .refine(
    ({ pairs, spare }) => areDistinct(rightsOf({ pairs, spare }), ({ id }) => id),
    "Two right sides have the same id.",
  )
  .refine(
    ({ pairs, spare }) => areDistinct(rightsOf({ pairs, spare }), ({ text }) => text),
    "Two right sides say the same.",
  )
export type Matching = z.infer<typeof matching>

type Rights = { pairs: readonly { id: string; right: string }[]; spare: readonly PublicChoice[] }

/** Every right side there is to choose from, each under the id that an answer names it by. */
export const rightsOf = ({ pairs, spare }: Rights): PublicChoice[] => [
  ...pairs.map(({ id, right }) => ({ id, text: right })),
  ...spare.map(({ id, text }) => ({ id, text })),
]

function areDistinct<Item>(items: readonly Item[], key: (item: Item) => string): boolean {
  return new Set(items.map((item) => key(item).toLowerCase())).size === items.length
}

export const matchingAnswer = z.strictObject({
  kind: z.literal("matching"),
  /**
   * The right side chosen for each left one. Left sides are counted from 1 as they are written: the id of a pair
   * names its right side, so that a left side under the same id would tell the answer. The wording is pinned, and
   * with it the count.
   */
  pairs: z.record(z.string().regex(/^[1-9]\d?$/), choiceId).refine((pairs) => Object.keys(pairs).length > 0),
})
export type MatchingAnswer = z.infer<typeof matchingAnswer>

export type PublicMatching = { kind: "matching"; lefts: string[]; choices: PublicChoice[] }
