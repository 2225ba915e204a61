import { z } from "zod"
import type { PublicChoice } from "../../schema"
import { choiceId, distinct, feedback, itemFields, words } from "../schema"

const step = z.strictObject({ id: choiceId, text: words })

const mistake = z
  .strictObject({
    /** The slip in words. */
    when: words,
    feedback,
    /** The slip as the two steps show it: this one placed before that one. Without them it is told of any slip. */
    placed: choiceId.optional(),
    before: choiceId.optional(),
  })
  .refine(
    ({ placed, before }) => (placed === undefined) === (before === undefined),
    "A mistake names both steps, placed and before, or neither.",
  )
export type Mistake = z.infer<typeof mistake>

/** Steps are to be put in order; they are written here in the right one. */
export const ordering = z
  .strictObject({
    ...itemFields,
    kind: z.literal("ordering"),
    steps: z
      .array(step)
      .min(3, "At least three steps are needed.")
      .max(20, "Twenty steps are the most.")
      .check(distinct()),
    feedback,
    mistakes: z.array(mistake),
  })
  .check(({ value, issues }) => {
    const place = (id: string) => value.steps.findIndex((each) => each.id === id)
    for (const [index, { placed, before }] of value.mistakes.entries()) {
      if (placed === undefined || before === undefined) continue
      const message =
        place(placed) < 0 || place(before) < 0
          ? "A mistake names two of the steps."
          : place(placed) < place(before) && "This is the right order of the two steps, and no mistake."
      if (message) issues.push({ code: "custom", input: value, path: ["mistakes", index], message })
    }
  })
export type Ordering = z.infer<typeof ordering>

export const orderingAnswer = z.strictObject({
  kind: z.literal("ordering"),
  /** The place given to each step, counted from 1. Steps without one, and two with the same, are unfinished. */
  places: z
    .record(choiceId, z.number().int().min(1).max(20))
    .refine((places) => Object.keys(places).length > 0),
})
export type OrderingAnswer = z.infer<typeof orderingAnswer>

export type PublicOrdering = { kind: "ordering"; choices: PublicChoice[] }
